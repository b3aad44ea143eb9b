// The switches of this page. The widgets need none of this: the two lines at the foot are enough.
const options = document.querySelector('form.options');
const widgets = document.querySelectorAll('main > *');

const response = await fetch('../data/parts/map.json');
const {states} = await response.json();
for (const {id, name} of states) options.elements.state.add(new Option(name, id));

// The address of this page may say what to show first: ?state=PUE&lang=en&scheme=dark
const wanted = new URLSearchParams(location.search);
for (const name of ['state', 'lang', 'scheme']) {
  if (wanted.has(name)) options.elements[name].value = wanted.get(name);
}

const apply = () => {
  const {state, lang, scheme} = options.elements;
  document.documentElement.lang = lang.value;
  document.documentElement.style.setProperty('color-scheme', scheme.value);
  for (const widget of widgets) widget.setAttribute('state', state.value);
};
options.addEventListener('change', apply);
options.addEventListener('submit', (event) => event.preventDefault());
apply();
