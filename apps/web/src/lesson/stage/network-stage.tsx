import { exploreAddress, type View } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { partOf } from '../../explore/canvas/frame.ts';
import { attentionOf } from '../../explore/scene/attention-of.ts';
import { deriveScene } from '../../explore/scene/derive-scene.ts';
import { drawView } from '../../explore/scene/draw-view.ts';
import { PictureKey } from '../../explore/still/picture-key.tsx';
import { pictureWords, viewTitle } from '../../explore/still/view-words.ts';
import { settleView } from '../../explore/view-state/read-view.ts';
import { isOverlapping } from '../../geometry/box.ts';
import {
  type ComposedPicture,
  composePicture,
  shownEdges,
  shownNodes,
  unnamedIn,
} from '../../picture/composed-picture.ts';
import { keyOf } from '../../picture/key-of.ts';
import { loadRun } from '../../picture/layouts/layouts.ts';
import type { Picture } from '../../picture/picture.ts';
import { markBox } from '../../picture/place-labels.ts';
import { PictureSvg } from '../../picture/svg/picture-svg.tsx';
import { sheetOf } from '../../picture/svg/sheet-of.ts';
import { getLenses } from '../../record/interpretation/get-lenses.ts';
import { areBeside, type Lens, lensMarks } from '../../record/interpretation/lens.ts';
import { DrawnBeside } from './drawn-beside.tsx';
import styles from './network-stage.module.css';
import { recordOfView } from './record-of-request.ts';
import { leastScaleFor, type Stage, type Surface } from './stage.ts';

/**
 * For what a network is drawn, in px: all of it is made larger together. A phone is narrower than a page by more than names can bear,
 * and a projector of 1920 px shows it two and a half times as large.
 */
const SIZES = {
  page: { width: 720, height: 450, namePx: 13 },
  phone: { width: 358, height: 340, namePx: 12 },
  // Where plates of both sides would lie on one another: with letters of 11 px it is as wide as a phone.
  platesOnPhone: { width: 390, height: 370, namePx: 12 },
  projector: { width: 768, height: 318, namePx: 13 },
  paper: { width: 780, height: 488, namePx: 13 },
  worksheet: { width: 560, height: 350, namePx: 13 },
} as const;
type Size = { width: number; height: number; namePx: number };

/** Of two lenses side by side, each: what fits a phone, and what does not. Twice the first with its gaps is as wide as a projector. */
const BESIDE = {
  few: { width: 360, height: 300, namePx: 13 },
  many: { width: 540, height: 400, namePx: 13 },
} as const;
/** Between two that lie side by side, and around them, in px. */
const GAPS = 48;

/** With more a phone scrolls the drawing of a page. */
const PHONE_MAX = 40;

/**
 * The network of a view, whatever shape its address asks for.
 *
 * @param numbered whose names are numbered, in this order
 * @throws RequestError
 */
export async function networkStage(
  asked: View,
  surface: Surface,
  numbered: readonly Id[] = [],
): Promise<Stage> {
  const record = await recordOfView(asked);
  const view = settleView(record, asked, null);
  const [lenses, run] = await Promise.all([
    view.lenses.length === 0 ? [] : getLenses(view.lenses).then((answer) => answer.lenses),
    loadRun(view.layout, record),
  ]);
  const through = (laid: readonly Lens[]) => deriveScene(record, view, lensMarks(laid));
  const scene = through(lenses);
  const name = `${viewTitle(scene)}. ${pictureWords(record, scene, view)}`;
  const compose = (size: Size, of = scene) => {
    const picture = numberNames(drawView(record, of, view, run, size), numbered);
    const part = view.frame && partOf(picture, view.frame);
    return composePicture(picture, attentionOf(of, view.selection), size.namePx, part);
  };
  const draw = (composed: ComposedPicture) => (
    <PictureSvg
      composed={composed}
      name={name}
      hrefOf={({ id }) => exploreAddress.href({ ...view, frame: null, selection: { of: 'entity', id } })}
    />
  );
  const composed = compose(SIZES[surface]);
  const key = <PictureKey rows={keyOf(composed)} />;
  const nodes = shownNodes(composed);
  const unnamed = new Set(unnamedIn(composed).map(({ id }) => id));
  const told = {
    name,
    key,
    shown: [...new Set([...nodes, ...composed.headings].map(({ id }) => id))],
    people: nodes.filter(({ id, kind }) => kind === 'FIGURE' && !unnamed.has(id)).length,
    ties: shownEdges(composed).length,
  };
  // What shows it to a class makes it as large as the screen.
  const leastScale = leastScaleFor(composed.picture.nodes.length, SIZES[surface].namePx);
  const isForPhones = composed.picture.nodes.length <= PHONE_MAX;
  if (areBeside(view.laid, lenses)) {
    const size = isForPhones ? BESIDE.few : BESIDE.many;
    const drawing = (
      <DrawnBeside
        lenses={lenses}
        column={surface === 'page' ? leastSize(compose(size)).width : size.width}
        {...(surface === 'projector' ? { width: 2 * size.width + GAPS } : {})}
        draw={(lens) => draw(compose(size, through([lens])))}
      />
    );
    return { ...told, drawing, leastScale };
  }
  if (surface === 'projector') return { ...told, drawing: draw(composed), leastScale };
  const forPhones = isForPhones ? composeForPhones(compose) : composed;
  return {
    ...told,
    drawing: (
      <>
        <div
          className={isForPhones ? styles.wide : styles.any}
          style={surface === 'page' ? leastStyle(composed) : {}}
          data-is-network
          data-shape={shapeOf(composed)}
        >
          {draw(composed)}
        </div>
        {isForPhones && (
          <div className={styles.narrow} style={leastStyle(forPhones)} data-is-network>
            {draw(forPhones)}
          </div>
        )}
      </>
    ),
    leastScale,
  };
}

function composeForPhones(compose: (size: Size) => ComposedPicture): ComposedPicture {
  const narrow = compose(SIZES.phone);
  return haveRoom(narrow.picture) ? narrow : compose(SIZES.platesOnPhone);
}

/** Whether no plate lies on another, or on a mark. */
function haveRoom({ nodes }: Picture): boolean {
  const [plates, boxes] = [nodes.filter(({ kind }) => kind !== 'FIGURE'), nodes.map(markBox)];
  return plates.every((plate) => {
    const box = markBox(plate);
    return nodes.every(({ id }, at) => id === plate.id || !isOverlapping(box, boxes[at] ?? box));
  });
}

/** In px of a screen: smaller names are hard to read. */
const READ_PX = 11;

/** How large a drawing is at least on a page, in px. */
function leastSize(composed: ComposedPicture): { width: number; height: number } {
  const { width, height, scale } = sheetOf(composed);
  const least = READ_PX / (composed.labelPx * scale);
  return { width: Math.ceil(width * least), height: Math.ceil(height * least) };
}

function leastStyle(composed: ComposedPicture): Record<string, string> {
  const { width, height } = leastSize(composed);
  return { '--least-width': `${width}px`, '--least-height': `${height}px` };
}

/** How a high drawing shares a sheet with its text: smaller, or not at all where its names could not be read then. */
function shapeOf({ picture: { world }, part }: ComposedPicture): 'high' | 'alone' | undefined {
  const ratio = (world.bottom - world.top) / (world.right - world.left);
  return part !== null || ratio <= 0.85 ? undefined : ratio <= 1.1 ? 'high' : 'alone';
}

/** "2 Radek". The one in the middle is named in the headings too, and needs no number. */
function numberNames(picture: Picture, numbered: readonly Id[]): Picture {
  const isNumbered = (id: Id) => id !== picture.centre && numbered.includes(id);
  const nodes = picture.nodes.map((node) =>
    isNumbered(node.id) ? { ...node, label: `${numbered.indexOf(node.id) + 1} ${node.label}` } : node,
  );
  return { ...picture, nodes };
}
