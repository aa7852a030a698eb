import { Link } from '@tanstack/react-router'
import { percent } from '../../components/percent.ts'
import styles from './LineageGraph.module.css'
import { type Lineage, type LineageEdge, type LineageNode, nodeSize } from './lineageLayout.ts'

type Props = Lineage & {
  /** Of whom the page is. */
  modelId: bigint
}

const margin = 4
const longestName = 20

/** A drawing of who derives from whom; each model in it is a link. */
export function LineageGraph({ nodes, edges, width, height, modelId }: Props) {
  const box = [-margin, -margin, width + 2 * margin, height + 2 * margin]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={styles.frame} aria-label="Lineage, as a drawing" tabIndex={0}>
      <svg viewBox={box.join(' ')} width={box[2]} height={box[3]} className={styles.graph}>
        <title>Who derives from whom</title>
        {edges.map(edge => (
          <Edge key={`${edge.from.modelId}-${edge.to.modelId}`} edge={edge} />
        ))}
        {nodes.map(node => (
          <Node key={String(node.modelId)} node={node} isShown={node.modelId === modelId} />
        ))}
      </svg>
    </section>
  )
}

function Edge({ edge: { from, to, shareBps } }: { edge: LineageEdge }) {
  const [x1, y1] = [from.x + nodeSize.width / 2, from.y + nodeSize.height]
  const [x2, y2] = [to.x + nodeSize.width / 2, to.y]
  const bend = (y2 - y1) / 2
  return (
    <g>
      <path className={styles.edge} d={`M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`} />
      <text className={styles.share} x={(x1 + x2) / 2} y={(y1 + y2) / 2 + margin}>
        {percent(shareBps)}
      </text>
    </g>
  )
}

function Node({ node: { modelId, name, x, y }, isShown }: { node: LineageNode; isShown: boolean }) {
  const drawn = (
    <g className={isShown ? styles.shown : styles.node} transform={`translate(${x} ${y})`}>
      <rect {...nodeSize} rx="6" />
      <text x={nodeSize.width / 2} y="22" className={styles.name}>
        {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
      </text>
      <text x={nodeSize.width / 2} y="40" className={styles.number}>
        {isShown ? 'this model' : `model ${modelId}`}
      </text>
    </g>
  )
  if (isShown) return drawn
  return (
    <Link to="/models/$modelId" params={{ modelId }} search={{ tab: 'lineage' }}>
      {drawn}
    </Link>
  )
}
