import { useEffect, useRef, useState } from 'react'
import styles from './Chart.module.css'

export type Plot = typeof import('@observablehq/plot')

type Props<Data> = {
  /** What it shows, in a sentence: for whoever does not see it. */
  label: string
  data: Data
  /** Draws the data so wide, in pixels. Not made anew each time. */
  draw(plot: Plot, data: Data, width: number): Element
  small?: boolean
}

/** Room for a drawing by Plot, which is loaded when the first chart is shown. Where it cannot be, the label is shown. */
export function Chart<Data>({ label, data, draw, small = false }: Props<Data>) {
  const frame = useRef<HTMLDivElement>(null)
  const [plot, setPlot] = useState<Plot | 'failed'>()
  const [width, setWidth] = useState(0)
  // Compared by what it says: the same data in another object is drawn once.
  const drawn = JSON.stringify(data)
  useEffect(() => {
    import('@observablehq/plot').then(setPlot, () => setPlot('failed'))
  }, [])
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    if (frame.current) observer.observe(frame.current)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    if (!plot || plot === 'failed' || width === 0) return
    const drawing = draw(plot, JSON.parse(drawn), width)
    // Its own sheet, which a strict content security policy refuses, is in Chart.module.css.
    for (const sheet of drawing.querySelectorAll('style')) sheet.remove()
    // The label says it; Plot's names of lines and dots would say nothing.
    drawing.ariaHidden = 'true'
    frame.current?.replaceChildren(drawing)
  }, [plot, width, draw, drawn])
  if (plot === 'failed') return <p>{label}</p>
  return <div ref={frame} role="img" aria-label={label} className={small ? styles.small : styles.chart} />
}
