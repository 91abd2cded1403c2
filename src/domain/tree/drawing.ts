import { graphlib, layout } from '@dagrejs/dagre';
import type { Tree } from '../../schema/tree.ts';
import { wrapText } from '../picture/wrap.ts';

/** One box of the drawing, placed in pixels by its centre. */
export interface DrawnStep {
  readonly id: string;
  readonly lines: readonly string[];
  readonly kind: 'question' | 'outcome';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One arrow of the drawing, as points to draw through. */
export interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  readonly doubt: boolean;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly steps: readonly DrawnStep[];
  readonly arrows: readonly DrawnArrow[];
}

const boxWidth = 190;
const lineHeight = 17;
const charactersPerLine = 24;

/** Places a tree from left to right, in layers (Sugiyama's method, as dagre does it). The tree must have no cycle. */
export function drawTree(tree: Tree): Drawing {
  const graph = new graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'LR', align: 'UL', nodesep: 14, ranksep: 70, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  const texts = new Map<string, { lines: string[]; kind: DrawnStep['kind'] }>();
  for (const [id, { text }] of Object.entries(tree.questions))
    texts.set(id, { lines: wrapText(text, charactersPerLine), kind: 'question' });
  for (const [id, { title }] of Object.entries(tree.outcomes))
    texts.set(id, { lines: wrapText(title, charactersPerLine), kind: 'outcome' });
  for (const [id, { lines }] of texts) graph.setNode(id, { width: boxWidth, height: lines.length * lineHeight + 18 });
  const doubts = new Map<string, boolean>();
  for (const [id, { answers }] of Object.entries(tree.questions)) {
    for (const answer of answers) {
      const key = `${id} ${answer.to}`;
      doubts.set(key, (doubts.get(key) ?? true) && answer.doubt === true);
      graph.setEdge(id, answer.to);
    }
  }
  layout(graph);
  // dagre types its labels as any; after layout each node has a place and each edge its points.
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    steps: [...texts].map(([id, { lines, kind }]) => {
      const { x, y, width: stepWidth, height: stepHeight } = graph.node(id) as Omit<DrawnStep, 'id'>;
      return { id, lines, kind, x: Math.round(x), y: Math.round(y), width: stepWidth, height: stepHeight };
    }),
    arrows: graph.edges().map(({ v, w }) => ({
      from: v,
      to: w,
      doubt: doubts.get(`${v} ${w}`) ?? false,
      points: (graph.edge(v, w) as DrawnArrow).points.map(({ x, y }) => ({
        x: Math.round(x),
        y: Math.round(y),
      })),
    })),
  };
}
