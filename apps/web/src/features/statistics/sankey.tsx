import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { useMemo } from 'react';
import { useT } from '../../shared/messages';
import type { Flow } from './flows.rules';
import css from './statistics.module.css';

interface Node { key: string; name: string; side: 'from' | 'to' }
interface Band { source: string; target: string; value: number; flow: Flow }

const WIDTH = 720;
const LABEL = 168;
const ROW = 30;

/** The flows as a picture. The table beside it says the same; nothing is said here only. */
export default function Sankey({ flows, label }: { flows: readonly Flow[]; label: string }) {
  const t = useT();
  const { nodes, links, height } = useMemo(() => {
    const named = (side: Node['side']): Node[] => [...new Set(flows.map((flow) => flow[side]))].map((name) => ({ key: `${side}:${name}`, name, side }));
    const [senders, receivers] = [named('from'), named('to')];
    const tall = Math.max(160, Math.max(senders.length, receivers.length) * ROW);
    const layout = sankey<Node, Band>().nodeId(({ key }) => key).nodeWidth(10).nodePadding(12).extent([[LABEL, 4], [WIDTH - LABEL, tall - 4]]);
    const graph = layout({
      nodes: [...senders, ...receivers], links: flows.map((flow) => ({ source: `from:${flow.from}`, target: `to:${flow.to}`, value: flow.count, flow })),
    });
    return { ...graph, height: tall };
  }, [flows]);
  const path = sankeyLinkHorizontal();
  return (
    <svg className={css.sankey} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {links.map((link) => <path key={`${link.flow.from}>${link.flow.to}`} className={css.band} d={path(link) ?? ''} strokeWidth={Math.max(1.5, link.width ?? 0)}><title>{`${link.flow.from} → ${link.flow.to}${t('common.colon')}${link.value}`}</title></path>)}
      {nodes.map((node) => {
        const [x0, x1, y0, y1] = [node.x0 ?? 0, node.x1 ?? 0, node.y0 ?? 0, node.y1 ?? 0];
        const left = node.side === 'from';
        return (
          <g key={node.key}>
            <rect className={left ? css.sender : css.receiver} x={x0} y={y0} width={x1 - x0} height={Math.max(2, y1 - y0)} />
            <text className={css.label} x={left ? x0 - 8 : x1 + 8} y={(y0 + y1) / 2} dy="0.35em" textAnchor={left ? 'end' : 'start'}>{node.name}　{node.value}</text>
          </g>
        );
      })}
    </svg>
  );
}
