import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Calls when the page is about to be printed, and when that is over. */
export class PrintController implements ReactiveController {
  private readonly print: (now: boolean) => void

  constructor(host: ReactiveControllerHost, print: (now: boolean) => void) {
    this.print = print
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.listen)
    window.addEventListener('afterprint', this.listen)
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.listen)
    window.removeEventListener('afterprint', this.listen)
  }

  private readonly listen = ({ type }: Event) => this.print(type === 'beforeprint')
}
