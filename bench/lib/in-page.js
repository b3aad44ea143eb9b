/**
 * Runs inside each measured page before anything else: notes long tasks, input events and the first frame in which the column is there, and arms
 * the measures of an interaction. `column` is the column as columns.json has it. Read by lib/browser.ts, which puts it into the page as text.
 */
window.installProbe = (column) => {
  const probe = {long: [], events: [], painted: 0, tipAfter: undefined, change: undefined};
  window.probe = probe;
  const own = column.markup ? column : undefined;

  const observe = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true, ...options});
  observe('longtask', ({startTime, duration}) => probe.long.push([startTime, duration]));
  observe('event', ({name, duration, interactionId}) => probe.events.push({name, duration, interactionId}), {
    durationThreshold: 16,
  });

  /** All elements that a selector finds, open shadow roots included. */
  probe.all = (selector, root = document) => {
    const found = [...root.querySelectorAll(selector)];
    for (const {shadowRoot} of root.querySelectorAll('*'))
      if (shadowRoot) found.push(...probe.all(selector, shadowRoot));
    return found;
  };
  probe.one = (selector) => probe.all(selector)[0];

  /** Calls back once the frame that is being made has been handed over. */
  const afterPaint = (done) =>
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    });
  probe.painting = () => new Promise((resolve) => afterPaint(resolve));

  probe.ready = () => {
    if (own) return probe.all(own.ready.selector).length >= own.ready.count;
    return window.bench ? window.bench.ready() : false;
  };
  const tick = () => {
    if (!probe.ready()) requestAnimationFrame(tick);
    else requestAnimationFrame(() => afterPaint((time) => (probe.painted = time)));
  };
  if (!column.still) requestAnimationFrame(tick);

  /** A point on the entity or the cell that `place` names. */
  probe.point = (place) => {
    if (!own) return window.bench.point(place);
    const element = own.target && probe.one(own.target.replace('{id}', place.id));
    return element ? pointOn(element) : undefined;
  };
  const pointOn = (element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
    const points = parts.flatMap((down) => parts.map((along) => ({x: x + width * along, y: y + height * down})));
    // A shape is not its box, and in our map buttons lie over the shapes.
    const onShape = (point) => {
      if (!(element instanceof SVGGeometryElement)) return true;
      const matrix = element.getScreenCTM();
      return matrix !== null && element.isPointInFill(new DOMPoint(point.x, point.y).matrixTransform(matrix.inverse()));
    };
    return points.find(onShape) ?? points[0];
  };

  const tipText = () =>
    own
      ? probe
          .all(own.tip)
          .map((tip) => tip.textContent)
          .join('|')
      : window.bench.tip();

  /** Measures from the next of the events to the frame in which the tooltip has the name; 0 when it never has. */
  probe.armTip = (name, types) => {
    probe.tipAfter = undefined;
    const end = performance.now() + 3000;
    let start;
    const begin = (event) => (start ??= event.timeStamp);
    types.forEach((type) => addEventListener(type, begin, {capture: true, once: true}));
    const poll = () => {
      if (start !== undefined && tipText().includes(name)) afterPaint((time) => (probe.tipAfter = time - start));
      else if (performance.now() > end) probe.tipAfter = 0;
      else requestAnimationFrame(poll);
    };
    requestAnimationFrame(poll);
  };

  /** Measures from the next of the events to the paint of the last change of the page that follows. */
  probe.armChange = (types) => {
    probe.disarm?.();
    const change = {start: undefined, last: undefined, count: 0, waiting: false};
    probe.change = change;
    const begin = (event) => (change.start ??= event.timeStamp);
    types.forEach((type) => addEventListener(type, begin, true));
    // What only a screen reader hears, and the options of a closed field, come after the answer and change nothing that is seen.
    const isUnseen = ({target}) =>
      !!(target.closest ? target : target.parentElement)?.closest('.visually-hidden[role=status], select');
    const changes = new MutationObserver((records) => {
      if (change.start === undefined || records.every(isUnseen)) return;
      change.count += 1;
      if (change.waiting) return;
      change.waiting = true;
      afterPaint((time) => {
        change.waiting = false;
        change.last = time;
      });
    });
    const attributeFilter = ['style', 'class', 'd', 'hidden', 'aria-rowcount', 'transform'];
    const roots = [document.body, ...probe.all('*').flatMap(({shadowRoot}) => shadowRoot ?? [])];
    for (const root of roots)
      changes.observe(root, {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter});
    probe.disarm = () => {
      changes.disconnect();
      types.forEach((type) => removeEventListener(type, begin, true));
    };
  };

  probe.search = () => (own ? probe.one(own.search) : window.bench.search());
  probe.sorter = () => (own ? probe.one(own.sorter) : window.bench.sorter());

  probe.fold = () => (own?.unfold ? probe.one(own.unfold) : undefined);

  /** Chooses the facet: a button of the peers, an option of ours. */
  probe.facet = () => {
    const button = own ? undefined : probe.one('[data-facet="Retrasada"]');
    if (button) return button;
    const {select: selector, option} = own?.facet ?? {};
    const select =
      selector && probe.all(selector).find(({options}) => [...options].some(({value}) => value === option));
    if (select) select.dataset.wanted = option;
    return select;
  };
};
