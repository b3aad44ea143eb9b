import type {ActionStatus, AdoptionStatus} from './schema/types.js';

/** Whose a record is that is not of the release. Every record of an overlay has it. */
export interface OverlayOrigin {
  readonly overlay: true;
  readonly publisher: string;
  readonly url: string;
}

interface Added {
  readonly id: string;
  readonly state: string;
  readonly date: string | undefined;
  readonly note: string | undefined;
  /** Title of the document that says so. */
  readonly source: string;
  readonly url: string | undefined;
  readonly origin: OverlayOrigin;
}

/** What a state says of its own adoption of a tool. It stands beside the release's record and is in no total. */
export interface OverlayAdoption extends Added {
  readonly tool: string;
  readonly status: AdoptionStatus;
}

/** What a state says of how far an action has come. */
export interface OverlayUpdate extends Added {
  readonly action: string;
  readonly status: ActionStatus | undefined;
}

/** An organisation that a state adds. */
export interface OverlayOrganization extends Added {
  readonly name: string;
  readonly topics: readonly string[];
}

/** Why a row was refused: a column without a value, a value that is none, or one that names nothing of the release. */
export interface RowIssue {
  /** Row of the spreadsheet, whose heading is row 1; position in its list in a JSON file. */
  readonly row: number;
  readonly column: string;
  readonly problem: 'missing' | 'invalid' | 'unknown';
  readonly value: string;
}

/** A state's own additions, with what was refused of them. */
export interface Overlay {
  readonly publisher: string;
  readonly url: string;
  readonly adoptions: readonly OverlayAdoption[];
  readonly updates: readonly OverlayUpdate[];
  readonly organizations: readonly OverlayOrganization[];
  readonly issues: readonly RowIssue[];
}

/** What the overlay says of a tool's adoption, in one entity or in all. */
export const overlayAdoptions = (
  {overlay}: {readonly overlay?: Overlay | undefined},
  tool: string,
  state?: string,
): readonly OverlayAdoption[] =>
  (overlay?.adoptions ?? []).filter((each) => each.tool === tool && (state === undefined || each.state === state));

/** What the overlay says of an action. */
export const overlayUpdates = (
  {overlay}: {readonly overlay?: Overlay | undefined},
  action: string,
): readonly OverlayUpdate[] => (overlay?.updates ?? []).filter((each) => each.action === action);
