import {
  type Choice,
  type Conflict,
  choose,
  EMPTY_CONTENT,
  isFreshLessonId,
  type LessonContent,
  mergeContents,
  metAgain,
} from '@kto-kogo/lesson';
import {
  canRedo,
  canUndo,
  currentView,
  pushView,
  redo,
  replaceView,
  startSteps,
  undo,
} from '@kto-kogo/network';
import { dequal } from 'dequal';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { RequestError } from '../../graphql/request-error.ts';
import { copiesLeft } from './copies-left.ts';
import type { Base, Device, DeviceCopy } from './device-copy.ts';
import type { Created, DraftServer, Published } from './draft-server.ts';
import { type DraftState, freshState, UNPUBLISHED } from './draft-state.ts';
import { cleaned, hasContent } from './same-content.ts';

/** After a change, in ms: to the device, and to the server once nothing more is changed. */
const DEVICE_MS = 200;
const SERVER_MS = 2_000;
/** Between tries to reach a server, in ms. */
const RETRY_MS = { first: 2_000, most: 30_000 };
/** Changes of one field that follow one another within this time are one step of undo, in ms. */
const FOLD_MS = 1_500;

export type DraftOptions = {
  device: Device;
  server: DraftServer;
  /** Of this page: two pages never have the same. */
  session: string;
  /** The sessions of other pages that are open: their copies are theirs. */
  livingPages: () => Promise<ReadonlySet<string>>;
  /** With which a lesson that is new is made: the same for all pages that make it. */
  editKeyOf: (lesson: string) => Promise<string>;
  /** Called once the server has made a lesson that was new, before anything else is saved. */
  onCreated: (created: Created, former: string) => void;
  /** Called once the server has saved what this page has written: other pages are to hear of it. */
  onSaved: (lesson: string, revision: number) => void;
  /** Whether what another page has saved is shown at once: an editor shows it when it is asked to, so that nothing is written over unseen. */
  showsAtOnce: boolean;
};

/**
 * `missing`: neither server nor device has it, or the key does not fit. The error says why the server could not be asked; `left` is what was
 * written on this device and never saved.
 */
export type Opened =
  | { draft: Draft }
  | { missing: true; error: RequestError | null; left: LessonContent | null };

/** A lesson that is worked at: every change is kept on the device at once, and on the server soon. No text of anybody is lost. */
export class Draft {
  readonly state: StoreApi<DraftState>;
  readonly #options: DraftOptions;
  #deviceTimer: ReturnType<typeof setTimeout> | undefined;
  #serverTimer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #sending: Promise<void> | null = null;
  /** Sent and not answered: where the server has one of them, that is no change of somebody else. */
  #sent: readonly LessonContent[] = [];
  #lastChange = { of: '', at: 0 };
  #isClosed = false;
  /** The latest revision that another page has told of. */
  #heard = 0;
  /** Decisions that undo can take back, by their place in the history. */
  #decided: { at: number; conflict: Conflict }[] = [];
  /** What pages that are gone have left, and is merged once an earlier of them is decided. */
  #left: readonly DeviceCopy[] = [];
  /** What was asked for because of a change, and came while a conflict waited. */
  #amendments: ((content: LessonContent) => LessonContent)[] = [];

  private constructor(state: DraftState, options: DraftOptions) {
    this.state = createStore(() => state);
    this.#options = options;
  }

  /**
   * Opens a lesson from the server and from what was left behind on the device, which is merged into it. Without a server the device is
   * enough. A lesson that nobody knows yet begins here, and nothing is kept of it before it is changed.
   */
  static async open(lesson: string, options: DraftOptions): Promise<Opened> {
    const copies = await copiesLeft(lesson, options);
    const asked = await options.server.load(lesson).then(
      (loaded) => ({ loaded, error: null }),
      (error: unknown) => {
        if (!(error instanceof RequestError)) throw error;
        return { loaded: null, error };
      },
    );
    const { loaded, error } = asked;
    const latest = copies.at(-1);
    if (loaded === null && latest === undefined && isFreshLessonId(lesson))
      return { draft: new Draft(freshState(lesson, null), options) };
    if (loaded === null && latest === undefined) return { missing: true, error, left: null };
    const draft = new Draft(freshState(loaded?.id ?? lesson, loaded?.base ?? latest?.base ?? null), options);
    draft.state.setState({
      published: loaded?.published ?? UNPUBLISHED,
      savedAt: loaded?.savedAt ?? null,
      saving: loaded === null ? { is: 'kept', why: error?.message ?? '' } : { is: 'saved' },
    });
    draft.#adopt(copies);
    // It stays where it is too: with a key that fits it is merged into the lesson.
    if (error?.code === 'FORBIDDEN') {
      while (draft.#left.length > 0) draft.#adopt(draft.#left);
      return { missing: true, error, left: draft.content };
    }
    await draft.#dropAdopted(copies);
    if (!draft.isSaved) draft.#saveSoon(0);
    return { draft };
  }

  get content(): LessonContent {
    return currentView(this.state.getState().steps);
  }

  /** Whether the server has all of it, and nothing is under way that would change that. */
  get isSaved(): boolean {
    const { base, conflicts } = this.state.getState();
    const { content } = this;
    const isAll = base !== null && conflicts.length === 0 && dequal(base.content, content);
    return isAll && this.#sent.every((each) => dequal(each, content));
  }

  /**
   * Whether two versions wait for a choice. Until then nothing else changes it: whoever chooses sees two texts, and all that is not among
   * them is to be as both have it.
   */
  get isUndecided(): boolean {
    return this.state.getState().conflicts.length > 0;
  }

  /**
   * Does nothing while two versions wait for a choice.
   *
   * @param of what is changed, such as `caption abc`: changes of the same that follow at once are one step of undo
   */
  change(to: (content: LessonContent) => LessonContent, of: string): void {
    if (this.isUndecided) return;
    const content = cleaned(to(this.content));
    if (dequal(content, this.content)) return;
    const now = Date.now();
    const isFolded = this.#lastChange.of === of && now - this.#lastChange.at < FOLD_MS;
    this.#lastChange = { of, at: now };
    this.state.setState(({ steps }) => ({
      steps: isFolded ? replaceView(steps, content) : pushView(steps, content),
    }));
    this.#changed();
  }

  /** Completes the last change by what was asked for because of it: both are one step of undo. It waits until all is decided. */
  amend(to: (content: LessonContent) => LessonContent): void {
    if (this.isUndecided) {
      this.#amendments.push(to);
      return;
    }
    const content = to(this.content);
    if (dequal(content, this.content)) return;
    this.state.setState(({ steps }) => ({ steps: replaceView(steps, content) }));
    this.#changed();
  }

  /** While a conflict waits, decisions alone can be taken back. */
  get canUndo(): boolean {
    const { steps } = this.state.getState();
    return canUndo(steps) && (!this.isUndecided || this.#decided.some(({ at }) => at === steps.at));
  }

  get canRedo(): boolean {
    return canRedo(this.state.getState().steps) && !this.isUndecided;
  }

  /** To undo a decision is to be asked again. */
  undo(): void {
    if (!this.canUndo) return;
    const { at } = this.state.getState().steps;
    const undone = this.#decided.filter((each) => each.at === at).map((each) => each.conflict);
    this.#decided = this.#decided.filter((each) => each.at < at);
    this.#goTo(undo);
    if (undone.length === 0) return;
    this.state.setState(({ conflicts }) => ({
      conflicts: [...conflicts, ...undone],
      saving: { is: 'conflict' },
    }));
    clearTimeout(this.#serverTimer);
  }

  redo(): void {
    if (this.canRedo) this.#goTo(redo);
  }

  /** Decides a conflict. After the last one it is saved. */
  decide(conflict: Conflict, choice: Choice): void {
    this.#lastChange = { of: '', at: 0 };
    this.state.setState(({ steps, conflicts }) => ({
      steps: pushView(steps, choose(currentView(steps), conflict, choice)),
      conflicts: conflicts.filter((each) => each !== conflict),
    }));
    this.#decided.push({ at: this.state.getState().steps.at, conflict });
    this.#changed();
    if (this.isUndecided) return;
    for (const to of this.#amendments.splice(0)) this.amend(to);
    if (this.#left.length > 0) void this.#adoptLeft(this.#left);
  }

  published(published: Partial<Published>): void {
    this.state.setState((state) => ({ published: { ...state.published, ...published } }));
  }

  /** Saves now. Resolves once the server has answered, or could not. */
  async save(): Promise<void> {
    clearTimeout(this.#serverTimer);
    await this.#keep();
    await this.#send();
  }

  /**
   * Takes what somebody else has saved since, so that nobody goes on from, or publishes, what is no longer so.
   *
   * @returns whether there was something
   * @throws RequestError
   */
  async catchUp(): Promise<boolean> {
    return await this.#look(() => true);
  }

  /**
   * Hears that another page has saved a revision, or has made the lesson that is new here, and shows it where nothing of this page's own is on
   * its way: that meets the other when it is saved. An editor is told, and not disturbed.
   */
  hear(revision: number): void {
    this.#heard = Math.max(this.#heard, revision);
    void this.#follow();
  }

  async #follow(): Promise<void> {
    const { base } = this.state.getState();
    if (this.#hasOwn || (base !== null && base.revision >= this.#heard)) return;
    try {
      await this.#look(() => !this.#hasOwn && this.#options.showsAtOnce);
    } catch (error) {
      // The next save meets it.
      if (!(error instanceof RequestError)) throw error;
    }
  }

  /** Whether anything that was written here is not on the server. */
  get #hasOwn(): boolean {
    const isUntouched = this.state.getState().base === null && dequal(this.content, EMPTY_CONTENT);
    return !this.isSaved && !(isUntouched && this.#sent.length === 0);
  }

  /** @param mayTake asked when the server has answered @returns whether somebody else has saved what was taken */
  async #look(mayTake: () => boolean): Promise<boolean> {
    if (this.#isClosed) return false;
    const loaded = await this.#options.server.load(this.state.getState().lesson);
    await this.#sending;
    const { base, conflicts } = this.state.getState();
    if (loaded === null || this.#isClosed) return false;
    // What is new here and has something of its own is made as the same lesson by its next save.
    if (base === null && this.#hasOwn) return false;
    if (base !== null && loaded.base.revision < base.revision) return false;
    this.state.setState({ published: loaded.published });
    // What is still to be decided is decided first: the save after it meets what is new.
    if (loaded.base.revision === base?.revision || conflicts.length > 0) return false;
    if (!mayTake()) {
      this.state.setState({ isBehind: !this.#hasOwn });
      return false;
    }
    this.state.setState({ lesson: loaded.id, savedAt: loaded.savedAt });
    const isOfOthers = this.#take(loaded.base, this.#sent);
    this.#changed();
    if (this.state.getState().conflicts.length > 0) this.state.setState({ saving: { is: 'conflict' } });
    return isOfOthers;
  }

  /** Keeps it on the device before this returns: for what stands nowhere else any more. */
  keepAtOnce(): void {
    if (!this.isSaved) this.#options.device.keepAtOnce(this.#copy());
  }

  /** Before the page goes: what the server does not have is kept and sent without waiting for an answer. */
  leave(): void {
    if (this.isSaved) {
      // What the device has of it until then, such as a conflict that is decided by now, is not to be asked again.
      if (this.#deviceTimer !== undefined) this.#options.device.keepAtOnce(this.#copy());
      return;
    }
    const { base, conflicts, lesson } = this.state.getState();
    const { content } = this;
    if (base === null || conflicts.length > 0) {
      this.#options.device.keepAtOnce(this.#copy());
      return;
    }
    this.#sent = [...this.#sent, content];
    this.#options.device.keepAtOnce(this.#copy());
    this.#options.server.save(lesson, base.revision, content, true).then(
      (answer) => 'saved' in answer && this.#options.onSaved(lesson, answer.saved.revision),
      () => {},
    );
  }

  /** The end of its timers. What is pending was kept by `leave`: what is under way must not write over whoever opens it next. */
  close(): void {
    this.leave();
    this.#isClosed = true;
    clearTimeout(this.#serverTimer);
    clearTimeout(this.#deviceTimer);
  }

  #goTo(to: typeof undo): void {
    this.#lastChange = { of: '', at: 0 };
    this.state.setState(({ steps }) => ({ steps: to(steps) }));
    this.#changed();
  }

  #changed(): void {
    const { conflicts } = this.state.getState();
    this.#deviceTimer ??= setTimeout(() => void this.#keep(), DEVICE_MS);
    if (conflicts.length > 0) return;
    this.state.setState({ saving: this.isSaved ? { is: 'saved' } : { is: 'waiting' } });
    // The server is to know of a new lesson before its page is left.
    this.#saveSoon(this.state.getState().base === null && this.#failures === 0 ? 0 : SERVER_MS);
  }

  #saveSoon(ms: number): void {
    clearTimeout(this.#serverTimer);
    if (this.#isClosed) return;
    this.#serverTimer = setTimeout(() => void this.#send(), ms);
  }

  #copy(): DeviceCopy {
    const { lesson, base, conflicts } = this.state.getState();
    const { session } = this.#options;
    return { lesson, session, base, content: this.content, sent: this.#sent, conflicts, at: Date.now() };
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#deviceTimer);
    this.#deviceTimer = undefined;
    const { device } = this.#options;
    const copy = this.#copy();
    if (this.#isClosed && !this.isSaved) return;
    const isKept = await (this.isSaved ? device.drop([copy]) : device.keep(copy)).then(
      () => true,
      () => false,
    );
    this.state.setState({ isKept });
  }

  /** Whoever sends now sends also what is changed meanwhile. */
  async #send(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
      // What was told meanwhile may be newer than the answer.
      void this.#follow();
    });
    await this.#sending;
  }

  async #sendAll(): Promise<void> {
    try {
      while (!this.isSaved && this.state.getState().conflicts.length === 0) {
        this.state.setState({ saving: { is: 'saving' } });
        await this.#sendOnce();
      }
      this.#failures = 0;
      const { conflicts } = this.state.getState();
      this.state.setState({ saving: { is: conflicts.length > 0 ? 'conflict' : 'saved' } });
    } catch (error) {
      this.#failed(error);
    }
    await this.#keep();
  }

  async #sendOnce(): Promise<void> {
    const { server, device, session, editKeyOf, onCreated, onSaved } = this.#options;
    const { lesson, base } = this.state.getState();
    const content = this.content;
    const before = this.#sent;
    this.#sent = [...before, content];
    await this.#keep();
    if (base === null) {
      const made = await server.create(content, await editKeyOf(lesson));
      onCreated(made.created, lesson);
      this.state.setState({ lesson: made.created.id, savedAt: new Date().toISOString() });
      this.#take(made.base, this.#sent);
      this.#sent = [];
      await this.#keep();
      await device.drop([{ lesson, session }]).catch(() => {});
      return;
    }
    const answer = await server.save(lesson, base.revision, content, false);
    this.#sent = [];
    if ('saved' in answer) {
      const { revision, savedAt } = answer.saved;
      this.state.setState({ base: { revision, content }, savedAt, isBehind: false });
      onSaved(lesson, revision);
    } else this.#take(answer.conflict, before);
  }

  /** Goes on from what the server has. @param sent what this page may have saved itself @returns whether somebody else saved it */
  #take(saved: Base, sent: readonly LessonContent[]): boolean {
    const isOfOthers = !hasContent(sent, saved.content);
    if (isOfOthers) this.#mergeFrom(saved);
    else this.state.setState({ base: saved, isBehind: false });
    return isOfOthers;
  }

  /** Takes what somebody else saved. The steps of undo then hold it too: to undo one's own change is not to undo theirs. */
  #mergeFrom(theirs: Base): void {
    const base = this.state.getState().base?.content ?? EMPTY_CONTENT;
    const { conflicts } = mergeContents(base, this.content, theirs.content);
    const merge = (content: LessonContent) => mergeContents(base, content, theirs.content).content;
    // Whoever takes a decision back is asked between his own and what is theirs by then.
    this.#decided = this.#decided.map(({ at, conflict }) => ({
      at,
      conflict: metAgain(conflict, base, theirs.content),
    }));
    this.state.setState(({ steps, conflicts: before }) => ({
      steps: { ...steps, views: steps.views.map(merge) as [LessonContent, ...LessonContent[]] },
      base: theirs,
      isBehind: false,
      // A decision that was taken back while it was sent is still to be made.
      conflicts: withConflicts(before, conflicts),
    }));
  }

  /** Merges what pages that are gone have left on the device: one after the other, so that each question is between two texts. */
  #adopt(copies: readonly DeviceCopy[]): void {
    this.#left = [];
    this.#decided = [];
    for (const [index, copy] of copies.entries()) {
      this.#sent = [...this.#sent, ...copy.sent];
      const from = hasContent(copy.sent, this.content) ? this.content : copy.base?.content;
      const { content, conflicts } = mergeContents(from ?? EMPTY_CONTENT, copy.content, this.content);
      this.state.setState((state) => ({
        steps: startSteps(content),
        conflicts: withConflicts(withConflicts(state.conflicts, copy.conflicts), conflicts),
      }));
      if (!this.isUndecided) continue;
      this.#left = copies.slice(index + 1);
      break;
    }
    if (this.state.getState().conflicts.length > 0) this.state.setState({ saving: { is: 'conflict' } });
  }

  async #adoptLeft(copies: readonly DeviceCopy[]): Promise<void> {
    this.#adopt(copies);
    this.#changed();
    await this.#dropAdopted(copies);
  }

  /** Only once this page has it all on the device are the copies of others dropped. */
  async #dropAdopted(copies: readonly DeviceCopy[]): Promise<void> {
    const adopted = copies.filter((copy) => !this.#left.includes(copy));
    if (adopted.length === 0) return;
    await this.#keep();
    if (this.state.getState().isKept) await this.#options.device.drop(adopted).catch(() => {});
  }

  #failed(error: unknown): void {
    if (!(error instanceof RequestError)) throw error;
    const isRefused = error.code === 'BAD_USER_INPUT' || error.code === 'FORBIDDEN';
    if (isRefused) {
      // It will not come to be.
      this.#sent = this.#sent.slice(0, -1);
      const isLocked = error.code === 'FORBIDDEN';
      this.state.setState({ saving: { is: 'refused', why: error.message, isLocked } });
      return;
    }
    this.state.setState({ saving: { is: 'kept', why: error.message } });
    this.#failures += 1;
    this.#saveSoon(Math.min(RETRY_MS.first * 2 ** (this.#failures - 1), RETRY_MS.most));
  }
}

/** Of each field the later question. */
function withConflicts(before: readonly Conflict[], conflicts: readonly Conflict[]): readonly Conflict[] {
  const isMet = ({ step, field }: Conflict) =>
    conflicts.some((each) => each.step === step && each.field === field);
  return [...before.filter((each) => !isMet(each)), ...conflicts];
}
