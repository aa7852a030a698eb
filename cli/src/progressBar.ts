import { SingleBar } from 'cli-progress'

/** A progress bar beside the output. It appears with the first update. */
export class ProgressBar {
  readonly #title: string
  readonly #isShown: boolean
  #bar: SingleBar | undefined

  constructor(title: string, isShown: boolean) {
    this.#title = title
    this.#isShown = isShown
  }

  update(done: number, total: number, title = this.#title): void {
    if (!this.#isShown) return
    if (!this.#bar) {
      const format = '{title} [{bar}] {percentage} %'
      this.#bar = new SingleBar({
        format,
        stream: process.stderr,
        barsize: 30,
        hideCursor: true,
        clearOnComplete: true,
      })
      this.#bar.start(total, done, { title })
    }
    this.#bar.setTotal(total)
    this.#bar.update(done, { title })
  }

  stop(): void {
    this.#bar?.stop()
  }
}
