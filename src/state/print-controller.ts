import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells a host that the page is being printed, so that it shows what it keeps folded on screen. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({type}: {readonly type: string}): void => {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
