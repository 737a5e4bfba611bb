// Written from the Rust sources by `cargo xtask codegen`; do not edit.

/**
 * The program about itself.
 */
export type AboutView = {
  /**
   * Its version.
   */
  version: string;
  /**
   * Under which terms it may be used.
   */
  licence: string;
  /**
   * What helps to find a fault, line by line; nothing personal.
   */
  diagnostics: Array<string>;
};

/**
 * What was just done from the palette.
 */
export type ActionDone = {
  /**
   * The id of the action.
   */
  id: string;
};

/**
 * An amendment as typed.
 */
export type AmendmentDraft = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * `level` or `fee`.
   */
  kind: string;
  /**
   * Level id.
   */
  level: string;
  /**
   * The day from which it holds.
   */
  effective: string;
  /**
   * The new fee.
   */
  fee: string;
};

/**
 * An amendment that was recorded.
 */
export type AmendmentLine = {
  /**
   * `Standard to Premium`, `Fee € 12,600.00`.
   */
  text: string;
  /**
   * `from 1 Jul 2026, declared 20 Jun 2026`.
   */
  days: string;
  /**
   * `to come`, while it has not taken effect.
   */
  note: string | null;
  /**
   * Why it may be.
   */
  why: WhyView | null;
};

/**
 * What an amendment is opened with.
 */
export type AmendmentOpening = {
  /**
   * The fields as they stand.
   */
  draft: AmendmentDraft;
  /**
   * Level or fee.
   */
  kinds: Array<Choice>;
  /**
   * The levels it may have from then on, from the least to the most.
   */
  levels: Array<Choice>;
  /**
   * `so far € 12,600.00`.
   */
  fee_now: string;
  /**
   * Sign of the fee's currency.
   */
  currency_sign: string;
};

/**
 * What an amendment as typed would change.
 */
export type AmendmentPreview = {
  /**
   * Answer to the day.
   */
  effective: FieldAnswer;
  /**
   * Answer to the fee.
   */
  fee: FieldAnswer;
  /**
   * `Higher level, possible from any day`.
   */
  direction: string | null;
  /**
   * Days that are possible, as typed; offered as buttons.
   */
  possible: Array<PossibleDay>;
  /**
   * `from 1 Jul 2026`, over the column of what holds then.
   */
  after_title: string;
  /**
   * What changes, before and after.
   */
  rows: Array<AmendmentRow>;
  /**
   * What stays.
   */
  stays: string | null;
  /**
   * Whether it can be recorded.
   */
  can_record: boolean;
  /**
   * What stands in the way that belongs to no field.
   */
  problem: ProblemView | null;
};

/**
 * A figure before and after an amendment.
 */
export type AmendmentRow = {
  /**
   * What.
   */
  label: string;
  /**
   * So far.
   */
  before: string;
  /**
   * From then on.
   */
  after: string;
  /**
   * Whether the two differ.
   */
  changes: boolean;
};

/**
 * A response as typed.
 */
export type AnswerDraft = {
  /**
   * The number people call it by.
   */
  id: number;
  /**
   * The day, as typed.
   */
  day: string;
  /**
   * The time of day, as typed.
   */
  time: string;
  /**
   * An automatic receipt, which is no response.
   */
  is_automatic: boolean;
};

/**
 * What recording a response would say.
 */
export type AnswerPreview = {
  /**
   * The draft that the form opens with: this moment.
   */
  now: AnswerDraft;
  /**
   * Answer to the day.
   */
  day: FieldAnswer;
  /**
   * Answer to the time.
   */
  time: FieldAnswer;
  /**
   * `In time, 20 min before it is due`.
   */
  verdict: string;
  /**
   * How it is set.
   */
  tone: RequestTone;
  /**
   * Whether it may be recorded.
   */
  can_record: boolean;
};

/**
 * The response that was recorded.
 */
export type AnswerView = {
  /**
   * `Mon, 8 Jun 2026, 11:40`.
   */
  at: string;
  /**
   * `In time, 20 min before it was due`.
   */
  verdict: string;
  /**
   * How it is set.
   */
  tone: RequestTone;
};

/**
 * The contract as of another day than today.
 */
export type AsOfView = {
  /**
   * `As of 31 Mar 2026`, `Preview of 1 Apr 2027`.
   */
  title: string;
  /**
   * What is shown, in a sentence.
   */
  text: string;
  /**
   * Whether the day has passed.
   */
  is_past: boolean;
};

/**
 * A picture that the register keeps.
 */
export type AssetRef = {
  /**
   * What it is known by.
   */
  sha256: string;
  /**
   * Name of the file it was read from.
   */
  name: string;
  /**
   * Size in bytes as kept.
   */
  bytes: number;
};

/**
 * Which copy is meant.
 */
export type BackupName = {
  /**
   * What it is called.
   */
  name: string;
};

/**
 * What putting a copy back left.
 */
export type BackupRestored = {
  /**
   * The copy of what was there before: putting it back takes this back.
   */
  before: string | null;
};

/**
 * A copy.
 */
export type BackupRow = {
  /**
   * What it is called.
   */
  name: string;
  /**
   * `Tue, 24 Nov 2026, 09:00`.
   */
  made_at: string;
  /**
   * `today`, `3 days ago`.
   */
  age: string;
  /**
   * `323 kB`.
   */
  size: string;
  /**
   * `2 changes`.
   */
  changes: string;
};

/**
 * All copies of a register.
 */
export type BackupsView = {
  /**
   * Where they lie, to be shown.
   */
  folder: string;
  /**
   * `Backed up, verified` and `today, 09:00` below it; none as long as there is none.
   */
  newest: string | null;
  /**
   * The newest first.
   */
  rows: Array<BackupRow>;
  /**
   * `3 copies, 1.2 MB`.
   */
  total: string;
};

/**
 * What is chosen for a run.
 */
export type BatchDraft = {
  /**
   * Of which contracts.
   */
  selection: Selection;
  /**
   * Which paper.
   */
  kind: string;
  /**
   * Its language; none for the customer's.
   */
  language: string | null;
  /**
   * One ZIP file instead of a folder.
   */
  wants_zip: boolean;
  /**
   * How the files are named.
   */
  pattern: string;
};

/**
 * What can be chosen for a run.
 */
export type BatchForm = {
  /**
   * `For 53 contracts`.
   */
  heading: string;
  /**
   * Papers.
   */
  kinds: Array<Choice>;
  /**
   * Languages; the id of the customer's is empty.
   */
  languages: Array<Choice>;
  /**
   * The pattern as it was used last.
   */
  pattern: string;
  /**
   * What a pattern may hold, the id as it is typed: `{number}`.
   */
  placeholders: Array<Choice>;
};

/**
 * What a pattern gives.
 */
export type BatchPreview = {
  /**
   * An example, or why the pattern is refused.
   */
  answer: FieldAnswer;
};

/**
 * What a run did.
 */
export type BatchResult = {
  /**
   * Whether all that was ordered is there.
   */
  is_whole: boolean;
  /**
   * Whether anything is there to be looked at.
   */
  is_there: boolean;
  /**
   * `1,000 documents written`.
   */
  message: string;
  /**
   * What else is to be known: left out, replaced, where it is.
   */
  details: Array<string>;
  /**
   * What stood in the way.
   */
  problem: ProblemView | null;
};

/**
 * How far a run has come, or what it did.
 */
export type BatchView = {
  /**
   * Contracts that are done.
   */
  done: number;
  /**
   * Contracts there are; 0 until they are counted.
   */
  total: number;
  /**
   * `312 of 1,000`.
   */
  text: string;
  /**
   * Whether it was cancelled and has not ended yet.
   */
  is_cancelling: boolean;
  /**
   * What it did, once it has ended.
   */
  result: BatchResult | null;
};

/**
 * What somebody says before they begin; anything may be empty.
 */
export type BeginInput = {
  /**
   * The contractor's name.
   */
  company_name: string;
  /**
   * Who is at work.
   */
  person: Person;
  /**
   * Whether they go on in their own register; who looks at samples first is asked again.
   */
  goes_on: boolean;
};

/**
 * What the calculator is asked.
 */
export type CalculatorDraft = {
  /**
   * Level id; empty means the one that owes the most.
   */
  level: string;
  /**
   * Impact id; empty means the worst.
   */
  impact: string;
  /**
   * Production or test.
   */
  environment: string;
  /**
   * The day of receipt, as typed; empty means today.
   */
  day: string;
  /**
   * The time of receipt, as typed; empty means now.
   */
  time: string;
};

/**
 * What the calculator says.
 */
export type CalculatorView = {
  /**
   * The draft with what was left empty filled in.
   */
  draft: CalculatorDraft;
  /**
   * Levels.
   */
  levels: Array<Choice>;
  /**
   * Impacts.
   */
  impacts: Array<Choice>;
  /**
   * Production and test.
   */
  environments: Array<Choice>;
  /**
   * Answer to the day.
   */
  day: FieldAnswer;
  /**
   * Answer to the time.
   */
  time: FieldAnswer;
  /**
   * By when to respond; none where nothing is owed or something cannot be read.
   */
  due: DueView | null;
  /**
   * What stands in place of a due moment.
   */
  no_due: string;
  /**
   * `Test systems: low counts`, where the impact is lowered.
   */
  note: string | null;
  /**
   * The clock to scale.
   */
  track: ClockTrack | null;
  /**
   * Pauses in order.
   */
  pauses: Array<PauseLine>;
  /**
   * Why.
   */
  why: WhyView | null;
  /**
   * Which terms it follows.
   */
  edition: string;
};

/**
 * A day of a calendar.
 */
export type CalendarDay = {
  /**
   * `2027-01-01`.
   */
  iso: string;
  /**
   * `1`.
   */
  label: string;
  /**
   * What is written into the field when the day is chosen.
   */
  typed: string;
  /**
   * `Friday, 1 January 2027, New Year’s Day`.
   */
  name: string;
  /**
   * Whether it lies in the window.
   */
  is_allowed: boolean;
  /**
   * Whether it is the default day.
   */
  is_default: boolean;
  /**
   * Whether the order was received on it.
   */
  is_order: boolean;
  /**
   * Whether it is a Saturday or Sunday.
   */
  is_weekend: boolean;
  /**
   * Whether it is a public holiday.
   */
  is_holiday: boolean;
  /**
   * Whether it is the activation day as typed.
   */
  is_selected: boolean;
  /**
   * Whether it is today.
   */
  is_today: boolean;
};

/**
 * Which day, from where.
 */
export type CalendarDayInput = {
  /**
   * `2026-11-24`.
   */
  day: string;
  /**
   * Ids of kinds of deadlines; empty means all.
   */
  kinds: Array<string>;
  /**
   * Most rows.
   */
  limit: number;
};

/**
 * The deadlines of a day.
 */
export type CalendarDayView = {
  /**
   * The day.
   */
  day: DayView;
  /**
   * `Tuesday, 24 November 2026`.
   */
  title: string;
  /**
   * `today`, `in 8 days`, and the holiday.
   */
  detail: string;
  /**
   * `12 deadlines`.
   */
  count_text: string;
  /**
   * By contract number.
   */
  lines: Array<DeadlineLine>;
  /**
   * `200 of 312 shown`, where there are more.
   */
  left_out: string | null;
};

/**
 * Which kinds go into the calendar file.
 */
export type CalendarExportInput = {
  /**
   * Ids of kinds of deadlines; empty means all.
   */
  kinds: Array<string>;
};

/**
 * A month of a calendar.
 */
export type CalendarMonth = {
  /**
   * `November 2026`.
   */
  title: string;
  /**
   * Weeks from Monday.
   */
  weeks: Array<CalendarWeek>;
};

/**
 * Which month.
 */
export type CalendarMonthInput = {
  /**
   * `2026-11`; none means the month of today.
   */
  month: string | null;
  /**
   * Ids of kinds of deadlines; empty means all.
   */
  kinds: Array<string>;
};

/**
 * A month of deadlines.
 */
export type CalendarMonthView = {
  /**
   * `2026-11`.
   */
  month: string;
  /**
   * `November 2026`.
   */
  title: string;
  /**
   * The month before, `2026-10`; none at the end of the calendar.
   */
  previous: string | null;
  /**
   * The month after.
   */
  next: string | null;
  /**
   * Its year, for the view of a year.
   */
  year: number;
  /**
   * `41 deadlines, 6 of them overdue`.
   */
  summary: string;
  /**
   * The day that is chosen when the month opens: today, else the first with deadlines.
   */
  first_day: string | null;
  /**
   * Above the columns, in short and in full.
   */
  weekdays: Array<CalendarWeekday>;
  /**
   * Whole weeks from Monday.
   */
  weeks: Array<DeadlineWeek>;
  /**
   * Kinds to filter by, with how many there are in this month.
   */
  kinds: Array<KindCount>;
  /**
   * Whether the register holds no contract yet.
   */
  is_register_empty: boolean;
};

/**
 * What was written.
 */
export type CalendarSaved = {
  /**
   * What to say; empty where nobody chose a place.
   */
  message: string;
};

/**
 * The months around an activation window.
 */
export type CalendarView = {
  /**
   * `Mo` … `Su`.
   */
  weekdays: Array<string>;
  /**
   * From the month of the order to that of the latest day.
   */
  months: Array<CalendarMonth>;
  /**
   * `allowed 25 Nov to 22 Feb`; empty, as the two below, where every day can be chosen.
   */
  allowed: string;
  /**
   * `default 24 Dec`.
   */
  default: string;
  /**
   * `order 24 Nov`.
   */
  order: string;
};

/**
 * A week of a month.
 */
export type CalendarWeek = {
  /**
   * ISO week: `53`.
   */
  number: string;
  /**
   * Seven places; empty where the day belongs to another month.
   */
  days: Array<CalendarDay | null>;
};

/**
 * A column of a calendar.
 */
export type CalendarWeekday = {
  /**
   * `Mo`.
   */
  short: string;
  /**
   * `Monday`.
   */
  long: string;
};

/**
 * Which year.
 */
export type CalendarYearInput = {
  /**
   * None means the year of today.
   */
  year: number | null;
  /**
   * Ids of kinds of deadlines; empty means all.
   */
  kinds: Array<string>;
};

/**
 * A year of deadlines.
 */
export type CalendarYearView = {
  /**
   * The year.
   */
  year: number;
  /**
   * The year before; none at the end of the calendar.
   */
  previous: number | null;
  /**
   * The year after.
   */
  next: number | null;
  /**
   * `412 deadlines`.
   */
  summary: string;
  /**
   * Above the columns.
   */
  weekdays: Array<CalendarWeekday>;
  /**
   * January to December.
   */
  months: Array<YearMonth>;
  /**
   * Kinds to filter by, with how many there are in this year.
   */
  kinds: Array<KindCount>;
  /**
   * `1 to 4`, the figures of the four steps of density; empty without deadlines.
   */
  steps: Array<string>;
  /**
   * Whether the register holds no contract yet.
   */
  is_register_empty: boolean;
};

/**
 * The owner's word on a cell.
 */
export type CellInput = {
  /**
   * Edition id.
   */
  edition: string;
  /**
   * Level id.
   */
  level: string;
  /**
   * What holds.
   */
  value: boolean;
};

/**
 * Something that can be chosen.
 */
export type Choice = {
  /**
   * Stable id.
   */
  id: string;
  /**
   * In words.
   */
  text: string;
};

/**
 * A stretch of the clock.
 */
export type ClockBar = {
  /**
   * Whether the clock runs in it.
   */
  is_running: boolean;
  /**
   * Left edge.
   */
  from: number;
  /**
   * Right edge.
   */
  to: number;
  /**
   * `weekend`, or the hours that run.
   */
  text: string;
};

/**
 * The way from receipt to due to scale; positions lie between 0 and 1.
 */
export type ClockTrack = {
  /**
   * Stretches from left to right, touching.
   */
  bars: Array<ClockBar>;
  /**
   * Where this moment is, if in range.
   */
  now: number | null;
  /**
   * `Fri 16:00`.
   */
  start: string;
  /**
   * `Mon 12:00`.
   */
  end: string;
  /**
   * The whole drawing in one sentence.
   */
  description: string;
};

/**
 * One column of a list.
 */
export type ColumnKept = {
  /**
   * Which column.
   */
  id: string;
  /**
   * Its width; none for the program's own.
   */
  width: number | null;
  /**
   * Whether it is left out.
   */
  is_hidden: boolean;
};

/**
 * The contractor as it appears on paper.
 */
export type Company = {
  /**
   * Name, empty until entered.
   */
  name: string;
  /**
   * Street and house number.
   */
  street: string;
  /**
   * Postal code.
   */
  postal_code: string;
  /**
   * City.
   */
  city: string;
  /**
   * Mail address of the helpdesk.
   */
  email: string;
  /**
   * Telephone number.
   */
  phone: string;
  /**
   * Place on the web: `musterhaus.example`.
   */
  website: string;
  /**
   * Who manages the company, as the law asks on letters.
   */
  management: string;
  /**
   * Court of the register: `Amtsgericht Musterstadt`.
   */
  court: string;
  /**
   * Number in that register: `HRB 00000`.
   */
  register_number: string;
  /**
   * Number for value added tax: `DE000000000`.
   */
  vat_id: string;
  /**
   * Who signs papers where no owner of the contract is named.
   */
  signer_name: string;
  /**
   * What that person does: `Contract management`.
   */
  signer_role: string;
  /**
   * Colour of what someone can still act on, as `#RRGGBB`; empty for the program's own.
   */
  accent: string;
  /**
   * Stands at the top of every paper.
   */
  logo: AssetRef | null;
  /**
   * Whether the name stands beside the logo; a logo that holds the name needs it not.
   */
  is_name_beside_logo: boolean;
  /**
   * Stands above the name of who signs letters.
   */
  signature: AssetRef | null;
};

/**
 * An appointment for consulting as typed.
 */
export type ConsultingDraft = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * The day.
   */
  on: string;
  /**
   * How many blocks.
   */
  blocks: string;
};

/**
 * Which appointment of which contract.
 */
export type ConsultingPlace = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Place in the record.
   */
  at: number;
};

/**
 * What an appointment as typed would draw.
 */
export type ConsultingPreview = {
  /**
   * Answer to the day.
   */
  on: FieldAnswer;
  /**
   * Answer to the number of blocks.
   */
  blocks: FieldAnswer;
  /**
   * `Contract year 1: 8 of 12 h left, 4 h afterwards`.
   */
  says: string | null;
  /**
   * Whether it can be recorded.
   */
  can_record: boolean;
  /**
   * What stands in the way that belongs to no field.
   */
  problem: ProblemView | null;
};

/**
 * Appointments and contract years below the meter of consulting.
 */
export type ConsultingView = {
  /**
   * Appointments, newest first.
   */
  draws: Array<DrawLine>;
  /**
   * Contract years, newest first; shown where there is more than one.
   */
  years: Array<ConsultingYearLine>;
  /**
   * `Further days: 10 % discount`; none where the level has no consulting.
   */
  further: string | null;
  /**
   * Whether a block may be drawn.
   */
  can_draw: boolean;
};

/**
 * The consulting of a contract year.
 */
export type ConsultingYearLine = {
  /**
   * `Contract year 1, until 31 Mar 2027`.
   */
  year: string;
  /**
   * `4 of 12 h drawn`.
   */
  hours: string;
  /**
   * `8 h lapsed`, once the year is over.
   */
  lapsed: string | null;
  /**
   * Why it is so.
   */
  why: WhyView | null;
};

/**
 * What is to be done with the contacts of a contract.
 */
export type ContactChange =
  | {
      kind: "add";
      /**
       * Who.
       */
      contact: ContactDraft;
    }
  | {
      kind: "replace";
      /**
       * Place in the record.
       */
      at: number;
      /**
       * Who instead.
       */
      contact: ContactDraft;
    }
  | {
      kind: "end";
      /**
       * Place in the record.
       */
      at: number;
    };

/**
 * A contact person as typed.
 */
export type ContactDraft = {
  /**
   * Full name.
   */
  name: string;
  /**
   * Mail address.
   */
  email: string;
  /**
   * Telephone number.
   */
  phone: string;
};

/**
 * A contact person.
 */
export type ContactRow = {
  /**
   * Place in the record, by which it is changed.
   */
  at: number;
  /**
   * Full name.
   */
  name: string;
  /**
   * Mail address.
   */
  email: string;
  /**
   * Telephone number.
   */
  phone: string;
  /**
   * `since 12 Jan 2026`, `12 Jan 2026 to 4 Mar 2026`.
   */
  period: string;
  /**
   * Whether the person is a contact today.
   */
  is_current: boolean;
  /**
   * Whether the person may cease to be one without another in place (C1).
   */
  can_end: boolean;
};

/**
 * A change of the contacts of one contract.
 */
export type ContactsInput = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * What.
   */
  change: ContactChange;
};

/**
 * The contact persons of a contract.
 */
export type ContactsView = {
  /**
   * `2 of 3`.
   */
  count: string;
  /**
   * `due Sun, 29 Nov 2026`, while none is named.
   */
  due: string | null;
  /**
   * Current ones first, then former ones.
   */
  rows: Array<ContactRow>;
  /**
   * Whether another one may be named (C1).
   */
  can_add: boolean;
};

/**
 * What can be done with the contract now.
 */
export type ContractActions = {
  /**
   * A notice can be recorded.
   */
  record_notice: boolean;
  /**
   * The form can be opened.
   */
  edit: boolean;
  /**
   * A change of the activation day is a correction that needs a reason (O4).
   */
  activation_is_fixed: boolean;
  /**
   * The order can be taken back, before A.
   */
  withdraw_order: boolean;
  /**
   * Level or fee can be amended.
   */
  amend: boolean;
};

/**
 * A contract to choose.
 */
export type ContractChoice = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * `Standard, active`.
   */
  detail: string;
};

/**
 * A contract as typed. Nothing here is checked; an empty text means nothing was typed.
 */
export type ContractDraft = {
  /**
   * Contract number; empty takes the suggested one.
   */
  number: string;
  /**
   * Number of the customer.
   */
  customer: string;
  /**
   * The day the order was received.
   */
  received: string;
  /**
   * The day the order was placed; empty means the day it was received.
   */
  commissioned: string;
  /**
   * Level id.
   */
  level: string;
  /**
   * Covered systems.
   */
  solutions: Array<SolutionDraft>;
  /**
   * The activation day; empty takes the default day.
   */
  activation: string;
  /**
   * Months of a period.
   */
  term: string;
  /**
   * Contact persons.
   */
  contacts: Array<ContactDraft>;
  /**
   * Net fee per contract year.
   */
  fee: string;
  /**
   * Who looks after it.
   */
  owner: string;
  /**
   * Internal note.
   */
  note: string;
  /**
   * First day of another level, from A on (L3).
   */
  effective: string;
  /**
   * Why the activation day is corrected (O4).
   */
  reason: string;
};

/**
 * What the form hands over.
 */
export type ContractFormInput = {
  /**
   * The contract that is being changed; none for a new one.
   */
  editing: string | null;
  /**
   * As typed.
   */
  draft: ContractDraft;
};

/**
 * Which contract the form is opened for.
 */
export type ContractFormOpen = {
  /**
   * The contract that is to be changed; none for a new one.
   */
  editing: string | null;
};

/**
 * What the form opens with.
 */
export type ContractFormOpening = {
  /**
   * `New contract`, `Change SV-0139`.
   */
  title: string;
  /**
   * The contract that is being changed.
   */
  editing: string | null;
  /**
   * The fields as they stand.
   */
  draft: ContractDraft;
  /**
   * The levels, from the least to the most.
   */
  levels: Array<LevelCard>;
  /**
   * The solutions that can be covered.
   */
  solutions: Array<SolutionChoice>;
  /**
   * Where a system may run.
   */
  environments: Array<Choice>;
  /**
   * Everybody who looks after a contract.
   */
  owners: Array<string>;
  /**
   * From A on: the activation day is fixed, another level is an amendment.
   */
  is_active: boolean;
  /**
   * Whether it has an order date, so that it cannot become a draft.
   */
  is_ordered: boolean;
  /**
   * The most contacts (C1).
   */
  most_contacts: number;
  /**
   * `minimum 12`.
   */
  term_hint: string;
  /**
   * Sign of the fee's currency.
   */
  currency_sign: string;
};

/**
 * A group as the head over its rows.
 */
export type ContractGroupView = {
  /**
   * Which one.
   */
  place: GroupPlace;
  /**
   * `Active`, `March 2027`, `No owner`.
   */
  title: string;
  /**
   * How many rows it has.
   */
  count: number;
  /**
   * `31 contracts`.
   */
  count_text: string;
  /**
   * `€ 12,600 per year`; empty without fees.
   */
  sum_text: string;
};

/**
 * Of which list the groups are wanted.
 */
export type ContractGroupsInput = {
  /**
   * The list; its page does not count.
   */
  list: ContractListInput;
  /**
   * By what its contracts are put together.
   */
  by: string;
};

/**
 * Who and what the contract is.
 */
export type ContractHead = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Number of the customer.
   */
  customer_number: string;
  /**
   * Name of the customer.
   */
  customer_name: string;
  /**
   * Name of the level that holds today.
   */
  level: string;
  /**
   * State.
   */
  state: StateView;
  /**
   * `€ 12,600 per contract year`.
   */
  fee: string | null;
  /**
   * `Customer K-1042`.
   */
  customer_text: string;
  /**
   * Who looks after it.
   */
  owner: string | null;
};

/**
 * Which contracts, in which order, from where.
 */
export type ContractListInput = {
  /**
   * Words to find.
   */
  search: string | null;
  /**
   * State ids; empty means all.
   */
  states: Array<string>;
  /**
   * Level ids; empty means all.
   */
  levels: Array<string>;
  /**
   * Cancel-by within so many days.
   */
  due_within: number | null;
  /**
   * Only those that this person looks after.
   */
  owner: string | null;
  /**
   * Only those of this group.
   */
  group: GroupPlace | null;
  /**
   * Column id: `number`, `customer`, `level`, `state`, `activates_on`, `last_day`,
   * `renews_on`, `notice_by`, `yearly_fee`, `owner`.
   */
  sort: string;
  /**
   * Largest first.
   */
  descending: boolean;
  /**
   * Continue after this row, as given with an earlier page.
   */
  after: string | null;
  /**
   * Pass over so many rows.
   */
  skip: number;
  /**
   * The rows from the last one backwards: `skip` and `after` count from there.
   */
  from_end: boolean;
  /**
   * Most rows.
   */
  limit: number;
  /**
   * Count all rows and add up their fees; asked once for a filter.
   */
  want_totals: boolean;
};

/**
 * One contract as a row.
 */
export type ContractListRow = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * Level in words.
   */
  level: string;
  /**
   * State id.
   */
  state: string;
  /**
   * State in words.
   */
  state_text: string;
  /**
   * A, for a column: days below 10 keep their place.
   */
  active_since: string;
  /**
   * L.
   */
  last_day: string;
  /**
   * R, or `ends` once a notice stands.
   */
  renews_on: string;
  /**
   * D, or `notice 19 Nov` once a notice stands.
   */
  cancel_by: string;
  /**
   * Whether `cancel_by` is a day that can still be met.
   */
  is_cancellable: boolean;
  /**
   * `8 d`, `today`; empty where nothing can be cancelled.
   */
  days_left: string;
  /**
   * Up to 7 days left.
   */
  is_urgent: boolean;
  /**
   * Fee without its currency sign: `4,860`.
   */
  fee: string;
  /**
   * Currency, where it is not the euro.
   */
  currency: string;
  /**
   * Owner as initials.
   */
  owner: string;
  /**
   * Owner in full.
   */
  owner_name: string;
};

/**
 * One page.
 */
export type ContractListView = {
  /**
   * The rows.
   */
  rows: Array<ContractListRow>;
  /**
   * Where the next page begins; none at the end.
   */
  next: string | null;
  /**
   * Rows of the whole filter, if asked for.
   */
  total: number | null;
  /**
   * Contracts of the whole register, if asked for.
   */
  all: number | null;
  /**
   * `53 of 115`, if asked for.
   */
  count_text: string | null;
  /**
   * `€ 399,380 per year`, if asked for.
   */
  fee_text: string | null;
};

/**
 * Which contract.
 */
export type ContractNumber = {
  /**
   * Contract number.
   */
  number: string;
};

/**
 * Which contract, as of which day.
 */
export type ContractPageInput = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * The day as typed; empty means today.
   */
  as_of: string;
};

/**
 * Everything that the page of one contract shows.
 */
export type ContractPageView = {
  /**
   * Set where another day than today is shown.
   */
  as_of: AsOfView | null;
  /**
   * Answer to the day typed for that.
   */
  as_of_answer: FieldAnswer;
  /**
   * Who and what.
   */
  head: ContractHead;
  /**
   * Last day, renewal, cancel-by, in this order; none for a draft.
   */
  heroes: Array<DateHeroView>;
  /**
   * The contract to scale; none for a draft.
   */
  ruler: RulerView | null;
  /**
   * Contact persons.
   */
  contacts: ContactsView;
  /**
   * Covered systems.
   */
  systems: SystemsView;
  /**
   * Support requests of the contract year.
   */
  requests: MeterView;
  /**
   * The newest requests, and what can be done about them.
   */
  request_lines: RequestLines;
  /**
   * Consulting of the contract year.
   */
  consulting: MeterView;
  /**
   * Appointments, contract years and what further days cost.
   */
  consulting_book: ConsultingView;
  /**
   * The fee, as label and value.
   */
  fee: Array<ValueRow>;
  /**
   * Amendments of level and fee, by the day they take effect.
   */
  amendments: Array<AmendmentLine>;
  /**
   * Notices, in order of recording.
   */
  notices: Array<NoticeEntry>;
  /**
   * What a person should know.
   */
  warnings: Array<WarningView>;
  /**
   * The internal note.
   */
  note: string | null;
  /**
   * What was recorded and what came about, newest first.
   */
  history: Array<HistoryRow>;
  /**
   * What can be done now.
   */
  can: ContractActions;
  /**
   * The terms it was signed under.
   */
  edition: EditionLine;
};

/**
 * The panel beside the list.
 */
export type ContractPanelView = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * State id.
   */
  state: string;
  /**
   * State in words.
   */
  state_text: string;
  /**
   * Level in words.
   */
  level: string;
  /**
   * `€ 12,600 / year`.
   */
  fee: MoneyView | null;
  /**
   * The small ruler.
   */
  ruler: RulerView | null;
  /**
   * Last day, renews on, cancel by.
   */
  dates: Array<PanelDate>;
  /**
   * Note below cancel-by: `Christmas Day, not moved …`.
   */
  note: string | null;
  /**
   * Why cancel-by is what it is.
   */
  why: WhyView | null;
  /**
   * Label and value: period, contacts, requests, consulting, satellites, owner.
   */
  facts: Array<PanelFact>;
  /**
   * Whether a notice can be recorded.
   */
  can_record_notice: boolean;
};

/**
 * Everything that follows from what was typed.
 */
export type ContractPreview = {
  /**
   * The number that it will bear.
   */
  number: string;
  /**
   * The customer chosen.
   */
  customer: CustomerChoice | null;
  /**
   * Answers by field: `received_on`, `activation_requested_on`, `contacts[1].email`.
   */
  answers: { [key in string]: FieldAnswer };
  /**
   * The three dates; none without an order date.
   */
  heroes: Array<DateHeroView>;
  /**
   * To scale; none without an order date.
   */
  ruler: RulerView | null;
  /**
   * What the level promises.
   */
  promises: PromisesView;
  /**
   * The days on which it may be activated; none without an order date.
   */
  calendar: CalendarView | null;
  /**
   * `openITCOCKPIT 5.2, 3 satellites`.
   */
  solutions_text: string;
  /**
   * `+1`, for the ones beyond the first.
   */
  solutions_more: string;
  /**
   * `1 of 3, due Sun, 29 Nov 2026`.
   */
  contacts_text: string;
  /**
   * `€ 4,860 per contract year`.
   */
  fee_text: string | null;
  /**
   * Whether it can be stored as it is.
   */
  can_save: boolean;
  /**
   * Whether a reason has to be given (O4).
   */
  needs_reason: boolean;
  /**
   * Whether a first day of the other level has to be given (L3).
   */
  needs_effective_day: boolean;
  /**
   * What stands in the way that belongs to no field.
   */
  problem: ProblemView | null;
};

/**
 * Storing what was typed.
 */
export type ContractSaveInput = {
  /**
   * The contract that is being changed; none for a new one.
   */
  editing: string | null;
  /**
   * As typed.
   */
  draft: ContractDraft;
  /**
   * Leaves the order date out, so that the contract stays a draft.
   */
  as_draft: boolean;
};

/**
 * The contract that was stored.
 */
export type ContractStored = {
  /**
   * Contract number.
   */
  number: string;
};

/**
 * Rows as a table in the forms that other programs take.
 */
export type CopiedRows = {
  /**
   * Tab-separated lines.
   */
  text: string;
  /**
   * An HTML table.
   */
  html: string;
  /**
   * `53 rows copied, as a table`.
   */
  message: string;
};

/**
 * Rows for the clipboard.
 */
export type CopyInput = {
  /**
   * Which ones.
   */
  selection: Selection;
  /**
   * Ids of the columns that are shown, from left to right.
   */
  columns: Array<string>;
};

/**
 * A report of a crash that nobody has looked at yet.
 */
export type CrashView = {
  /**
   * `Tue, 24 Nov 2026, 14:05`.
   */
  happened: string;
  /**
   * The report, as it can be sent to whoever mends the program.
   */
  text: string;
};

/**
 * A customer that can be chosen.
 */
export type CustomerChoice = {
  /**
   * Customer number.
   */
  number: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Where it is: `36037 Fulda`.
   */
  place: string;
  /**
   * `business`, `consumer`.
   */
  kind: string;
  /**
   * `PDF in German.`
   */
  paper: string;
  /**
   * N8: a warning where the customer is no business.
   */
  warning: string | null;
};

/**
 * A customer as typed. Nothing here is checked; an empty text means nothing was typed.
 */
export type CustomerDraft = {
  /**
   * Customer number; empty lets the program give one.
   */
  number: string;
  /**
   * Company or person.
   */
  name: string;
  /**
   * N8: a business.
   */
  is_business: boolean;
  /**
   * Language of papers: `de` or `en`.
   */
  language: string;
  /**
   * Street and house number.
   */
  street: string;
  /**
   * Postal code.
   */
  postal_code: string;
  /**
   * City.
   */
  city: string;
  /**
   * ISO 3166-1 alpha-2.
   */
  country: string;
  /**
   * Mail address.
   */
  email: string;
  /**
   * VAT id.
   */
  vat_id: string;
  /**
   * Internal note.
   */
  note: string;
};

/**
 * Which customers, from where.
 */
export type CustomerListInput = {
  /**
   * Words to find; empty means all.
   */
  search: string;
  /**
   * Continue after this row, as given with an earlier page.
   */
  after: string | null;
  /**
   * Most rows.
   */
  limit: number;
};

/**
 * One customer as a row.
 */
export type CustomerListRow = {
  /**
   * Customer number.
   */
  number: string;
  /**
   * Company or person.
   */
  name: string;
  /**
   * `36037 Fulda`.
   */
  place: string;
  /**
   * Mail address.
   */
  email: string;
  /**
   * `business`, `consumer`.
   */
  kind: string;
  /**
   * Language of papers in words.
   */
  language: string;
  /**
   * How many contracts, as a figure; empty for none.
   */
  contracts: string;
};

/**
 * One page, by name.
 */
export type CustomerListView = {
  /**
   * The rows.
   */
  rows: Array<CustomerListRow>;
  /**
   * Where the next page begins; none at the end.
   */
  next: string | null;
  /**
   * How many match.
   */
  total: number;
  /**
   * `12 of 400`, or `400` where nothing was searched for.
   */
  count_text: string;
  /**
   * No customer in the register yet.
   */
  is_empty: boolean;
};

/**
 * Which customer; none opens an empty form.
 */
export type CustomerOpenInput = {
  /**
   * Customer number.
   */
  number: string | null;
};

/**
 * Storing what was typed.
 */
export type CustomerSaveInput = {
  /**
   * The customer that is being changed; none for a new one.
   */
  editing: string | null;
  /**
   * As typed.
   */
  draft: CustomerDraft;
};

/**
 * Words that a customer is looked for by.
 */
export type CustomerSearch = {
  /**
   * As typed.
   */
  text: string;
};

/**
 * The customer that was stored.
 */
export type CustomerStored = {
  /**
   * Customer number.
   */
  number: string;
};

/**
 * The open customer.
 */
export type CustomerView = {
  /**
   * Its number; none for a new one.
   */
  number: string | null;
  /**
   * Its name, or what stands above an empty form.
   */
  title: string;
  /**
   * The fields as they stand.
   */
  draft: CustomerDraft;
  /**
   * The number that a new one will be given.
   */
  number_hint: string;
  /**
   * Languages of papers.
   */
  languages: Array<Choice>;
  /**
   * Its contracts, by number.
   */
  contracts: Array<ContractListRow>;
  /**
   * `2 contracts`.
   */
  contracts_text: string;
};

/**
 * What a large date stands for.
 */
export type DateHeroKind = "last_day" | "renews_on" | "cancel_by";

/**
 * A date set large.
 */
export type DateHeroView = {
  /**
   * What it stands for.
   */
  kind: DateHeroKind;
  /**
   * `Cancel by`.
   */
  label: string;
  /**
   * The day.
   */
  day: DayView;
  /**
   * How it is set.
   */
  tone: DateTone;
  /**
   * In place of the distance: `passed, renews 20 Jan 2027`.
   */
  note: string | null;
  /**
   * `Fri, in 402 days`, for a small place.
   */
  short: string;
  /**
   * Its reason.
   */
  why: WhyView | null;
};

/**
 * How a large date is set.
 */
export type DateTone = "normal" | "open" | "soon" | "passed";

/**
 * A calendar day with everything a screen may say about it.
 */
export type DayView = {
  /**
   * The day itself, `YYYY-MM-DD`.
   */
  iso: string;
  /**
   * Short form for tables and heroes: `25.12.2026`, `25 Dec 2026`.
   */
  text: string;
  /**
   * `Fr`, `Fri`.
   */
  weekday: string;
  /**
   * `Freitag`, `Friday`.
   */
  weekday_long: string;
  /**
   * With the weekday in front: `Fr 25.12.2026`, `Fri, 25 Dec 2026`.
   */
  with_weekday: string;
  /**
   * Days from today; negative for the past.
   */
  days: number;
  /**
   * `in 31 Tagen`, `today`, `3 days ago`.
   */
  distance: string;
};

/**
 * A day of a month with the first of its deadlines.
 */
export type DeadlineDay = {
  /**
   * `2026-11-24`.
   */
  iso: string;
  /**
   * `24`, and with its month where one begins: `1 Dec`.
   */
  label: string;
  /**
   * `Tuesday, 24 November 2026, 3 deadlines`, for those who have it read aloud.
   */
  name: string;
  /**
   * Whether it lies in the month, not in the weeks around it.
   */
  is_in_month: boolean;
  /**
   * Today.
   */
  is_today: boolean;
  /**
   * Saturday or Sunday.
   */
  is_weekend: boolean;
  /**
   * Public holiday in the region of the terms.
   */
  holiday: string | null;
  /**
   * How many deadlines it has.
   */
  count: number;
  /**
   * The first of them.
   */
  lines: Array<DeadlineLine>;
};

/**
 * A deadline as a line of a calendar.
 */
export type DeadlineLine = {
  /**
   * The same for ever.
   */
  uid: string;
  /**
   * Id of its kind.
   */
  kind: string;
  /**
   * The kind in words.
   */
  kind_text: string;
  /**
   * Contract number.
   */
  contract: string;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * Level, in words.
   */
  level: string;
  /**
   * Fee per contract year.
   */
  fee: MoneyView | null;
  /**
   * `16:00`, for a response.
   */
  time: string | null;
  /**
   * Whether it was to be dealt with before now.
   */
  is_overdue: boolean;
  /**
   * The support request, for a response.
   */
  request: number | null;
};

/**
 * A week of a month.
 */
export type DeadlineWeek = {
  /**
   * ISO number.
   */
  number: string;
  /**
   * `week 48`.
   */
  name: string;
  /**
   * Monday to Sunday.
   */
  days: Array<DeadlineDay>;
};

/**
 * How the program stays at hand.
 */
export type DesktopWishes = {
  /**
   * Whether closing the window leaves the program running, with a sign in the tray.
   */
  keeps_running: boolean;
  /**
   * Whether it starts with the system, without showing its window.
   */
  starts_with_system: boolean;
};

/**
 * How much of the digest is wanted.
 */
export type DigestInput = {
  /**
   * Most rows.
   */
  limit: number;
};

/**
 * A deadline that came up.
 */
export type DigestRow = {
  /**
   * The name of the deadline that stays the same for ever.
   */
  uid: string;
  /**
   * The id of its kind.
   */
  kind: string;
  /**
   * What the kind is called.
   */
  kind_text: string;
  /**
   * When it is due.
   */
  day: DayView;
  /**
   * Whether it should have been done by now.
   */
  is_overdue: boolean;
  /**
   * Company or person.
   */
  customer_name: string;
  /**
   * Contract number.
   */
  contract: string;
};

/**
 * Where the digest was saved, in words; empty if nobody wanted it after all.
 */
export type DigestSaved = {
  /**
   * In words.
   */
  message: string;
};

/**
 * What came up and was not seen.
 */
export type DigestView = {
  /**
   * All of it.
   */
  total: number;
  /**
   * How many of each kind, in words.
   */
  counts: Array<string>;
  /**
   * The first of them, by day.
   */
  rows: Array<DigestRow>;
  /**
   * How many rows there are besides, in words.
   */
  left_out: string | null;
};

/**
 * A document that was chosen with the dialog of the system.
 */
export type DocumentDraft = {
  /**
   * SHA-256 of its content.
   */
  sha256: string;
  /**
   * Its name, without folders.
   */
  name: string;
  /**
   * Its size in bytes.
   */
  bytes: number;
  /**
   * `184 KB`.
   */
  size: string;
};

/**
 * A document kept with a notice.
 */
export type DocumentLine = {
  /**
   * Its name.
   */
  name: string;
  /**
   * `184 KB`.
   */
  size: string;
  /**
   * First digits of its SHA-256.
   */
  hash: string;
  /**
   * Why it cannot be opened: `missing beside the register`.
   */
  trouble: string | null;
};

/**
 * What a change left behind: its value, what to read anew, and what undo would take back.
 */
export type DoneView<T> = {
  /**
   * The result.
   */
  value: T;
  /**
   * Query tags that are stale now: `contracts`, `contract:SV-0001`, `customers`,
   * `customer:K-0001`, `today`, `settings`, `session`.
   */
  touched: Array<string>;
  /**
   * The toast: `Notice for SV-0139 recorded`.
   */
  message: string;
};

/**
 * An appointment for consulting.
 */
export type DrawLine = {
  /**
   * Place in the record, by which it is cancelled.
   */
  at: number;
  /**
   * `Wed, 10 Jun 2026`.
   */
  day: string;
  /**
   * `1 block, 4 h`.
   */
  blocks: string;
  /**
   * `cancelled on 8 Jun 2026`.
   */
  cancelled: string | null;
  /**
   * `Cancel the appointment of 10 Jun 2026`, for screen readers.
   */
  cancel_name: string;
  /**
   * Whether it can be cancelled.
   */
  can_cancel: boolean;
};

/**
 * A moment as a hero: the day large, the time with it.
 */
export type DueView = {
  /**
   * `Response due`.
   */
  label: string;
  /**
   * `12:00`.
   */
  time: string;
  /**
   * `Mon, 8 Jun 2026`.
   */
  day: string;
  /**
   * `in 3 days`.
   */
  distance: string;
  /**
   * `4 h from Fri, 5 Jun 2026, 16:00, inside the service window only`.
   */
  text: string;
};

/**
 * A cell of the table of levels.
 */
export type EditionCellView = {
  /**
   * `4 h`.
   */
  text: string;
  /**
   * Whether the owner has not confirmed it (X3).
   */
  is_open: boolean;
  /**
   * `published: 4 h`, where the edition says something else.
   */
  published: string | null;
};

/**
 * What the form says back.
 */
export type EditionCheckView = {
  /**
   * What is wrong, by the path of the field.
   */
  findings: Array<EditionFindingView>;
  /**
   * `Thu, 1 Apr 2027, in 128 days`.
   */
  valid_from: string | null;
  /**
   * `No contradiction`, `2 fields do not fit`.
   */
  summary: string;
  /**
   * Whether it can be saved.
   */
  can_save: boolean;
};

/**
 * A clause of the terms and what the program takes from it.
 */
export type EditionClauseView = {
  /**
   * As published, or translated.
   */
  text: string;
  /**
   * Whether it is an item of a list.
   */
  is_item: boolean;
  /**
   * Whether the published wording has it.
   */
  is_published: boolean;
  /**
   * Numbers of the edition.
   */
  values: Array<EditionValueView>;
  /**
   * A cell for each level; empty for headings and outside of the table.
   */
  cells: Array<EditionCellView>;
};

/**
 * What stands in the fields of the form, as typed.
 */
export type EditionDraft = {
  /**
   * The edition that gives what the form does not show.
   */
  from: string;
  /**
   * Whether it becomes a new one.
   */
  as_copy: boolean;
  /**
   * Id.
   */
  id: string;
  /**
   * Name in German.
   */
  name_de: string;
  /**
   * Name in English.
   */
  name_en: string;
  /**
   * First day.
   */
  valid_from: string;
  /**
   * Numbers by the path of their field: `activation.earliest_days`.
   */
  numbers: Record<string, string>;
  /**
   * Two letters of a state.
   */
  region: string;
  /**
   * Days, separated by commas.
   */
  extra: string;
  /**
   * IANA zone.
   */
  zone: string;
  /**
   * Whether requests may come through a portal.
   */
  portal: boolean;
  /**
   * Levels from the least to the most.
   */
  levels: Array<LevelDraft>;
};

/**
 * What became of a file that a person chose.
 */
export type EditionFileView = {
  /**
   * Id of the edition; none if the person thought better of it.
   */
  id: string | null;
  /**
   * What was done, in words; empty if nothing was.
   */
  message: string;
};

/**
 * What is wrong with a field.
 */
export type EditionFindingView = {
  /**
   * Path: `levels[1].window.closes`.
   */
  field: string;
  /**
   * Rule id.
   */
  rule: string | null;
  /**
   * In words.
   */
  message: string;
};

/**
 * Which form to open.
 */
export type EditionFormOpen = {
  /**
   * The edition to change or to copy.
   */
  id: string;
  /**
   * Whether it becomes a new one.
   */
  as_copy: boolean;
};

/**
 * The form as it opens.
 */
export type EditionFormView = {
  /**
   * `New edition after …`.
   */
  title: string;
  /**
   * What stands in the fields.
   */
  draft: EditionDraft;
  /**
   * The states of Germany.
   */
  regions: Array<Choice>;
  /**
   * Zones that a typed text may be completed to.
   */
  zones: Array<string>;
};

/**
 * Which edition.
 */
export type EditionId = {
  /**
   * Its id.
   */
  id: string;
};

/**
 * The terms that a contract was signed under.
 */
export type EditionLine = {
  /**
   * `Terms: Support contract, edition 1`.
   */
  text: string;
  /**
   * `Newer edition: …, valid from …`, where there is one (X2).
   */
  newer: string | null;
};

/**
 * An edition in a line.
 */
export type EditionLineView = {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Name for people.
   */
  name: string;
  /**
   * `valid from 1 Jan 2020`.
   */
  valid_from: string;
  /**
   * `shipped` or `your edition`.
   */
  origin: string;
  /**
   * `in force today`; none otherwise.
   */
  in_force: string | null;
  /**
   * `3 contracts`.
   */
  contracts: string;
  /**
   * `3 cells unconfirmed`; none where nothing is open.
   */
  unconfirmed: string | null;
  /**
   * Whether its numbers may change.
   */
  can_change: boolean;
  /**
   * Why not, where they may not.
   */
  fixed: string | null;
};

/**
 * All editions.
 */
export type EditionListView = {
  /**
   * The one that ships, then the company's own by their first day.
   */
  editions: Array<EditionLineView>;
  /**
   * Whether changes are refused.
   */
  is_read_only: boolean;
};

/**
 * An edition beside the published wording.
 */
export type EditionPageView = {
  /**
   * The edition in short.
   */
  line: EditionLineView;
  /**
   * Names of its levels, from the least to the most.
   */
  levels: Array<string>;
  /**
   * Cells that wait for the owner's word (X3).
   */
  open_cells: Array<OpenCellView>;
  /**
   * What was confirmed, by whom and when.
   */
  confirmations: Array<string>;
  /**
   * The wording section by section, with what the program computes from it.
   */
  sections: Array<EditionSectionView>;
  /**
   * Whether changes are refused.
   */
  is_read_only: boolean;
};

/**
 * A section of the terms.
 */
export type EditionSectionView = {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Heading as published.
   */
  title: string;
  /**
   * Its clauses.
   */
  clauses: Array<EditionClauseView>;
  /**
   * Whether its clauses are rows of the table of levels.
   */
  is_table: boolean;
};

/**
 * A number of the edition.
 */
export type EditionValueView = {
  /**
   * `Notice period`.
   */
  label: string;
  /**
   * `60 days`.
   */
  value: string;
  /**
   * Rule that it serves: `N1`.
   */
  rule: string;
  /**
   * `published: 60 days`, where the edition says something else.
   */
  published: string | null;
};

/**
 * Contracts that a person wants as a table.
 */
export type ExportInput = {
  /**
   * Which ones.
   */
  selection: Selection;
  /**
   * `xlsx`, `csv_excel` or `csv`.
   */
  format: string;
};

/**
 * A table that was written.
 */
export type ExportSaved = {
  /**
   * `53 contracts exported to contracts.xlsx`; empty if the person thought better of it.
   */
  message: string;
};

/**
 * A fault in a page of the window.
 */
export type FaultInput = {
  /**
   * Its kind: `TypeError`.
   */
  kind: string;
  /**
   * The stack, as the page gives it; only the names of functions are kept.
   */
  stack: string;
};

/**
 * What the program answers to what was typed into one field.
 */
export type FieldAnswer = {
  /**
   * The value said back, strong: `Fri, 1 Jan 2027, in 38 days`.
   */
  say: string | null;
  /**
   * What else follows, quiet: `Day 38 of 90.`
   */
  detail: string | null;
  /**
   * Why it cannot be taken. What was typed stays.
   */
  problem: ProblemView | null;
};

/**
 * A stacked bar; parts between 0 and 1 of the tallest one.
 */
export type FinanceBar = {
  /**
   * Renews for certain.
   */
  committed: number;
  /**
   * Can still be cancelled.
   */
  cancellable: number;
  /**
   * Ends.
   */
  terminating: number;
  /**
   * The figures in a sentence.
   */
  description: string;
};

/**
 * Sums of one currency.
 */
export type FinanceBoard = {
  /**
   * ISO 4217.
   */
  currency: string;
  /**
   * `Yearly fee, net (€)`.
   */
  caption: string;
  /**
   * The bars, one for each month.
   */
  bars: Array<FinanceBar>;
  /**
   * The table below them: the three states, then their sum.
   */
  lines: Array<FinanceLine>;
  /**
   * Signs of the longest figure, by which columns get their width.
   */
  widest: number;
  /**
   * Signs of the longest figure of the last column.
   */
  widest_total: number;
};

/**
 * Which file of the board.
 */
export type FinanceExportInput = {
  /**
   * The board.
   */
  board: FinanceInput;
  /**
   * `xlsx`, `csv_excel`, `csv`, `pdf`.
   */
  format: string;
};

/**
 * What the rows are narrowed to.
 */
export type FinanceFilter = {
  /**
   * Only of this month, `2027-01`.
   */
  month: string | null;
  /**
   * `level`, `owner` or `customer`.
   */
  group: string | null;
  /**
   * Which of them; none means nobody.
   */
  key: string | null;
  /**
   * Only with this status: `committed`, `cancellable`, `terminating`.
   */
  status: string | null;
};

/**
 * A group.
 */
export type FinanceGroup = {
  /**
   * Id of the level, name of the owner, number of the customer; none for nobody.
   */
  key: string | null;
  /**
   * In words.
   */
  name: string;
  /**
   * How many renewals.
   */
  count: string;
  /**
   * Its sums, one for each currency of the boards.
   */
  sums: Array<FinanceSums>;
};

/**
 * Groups with their sums.
 */
export type FinanceGroups = {
  /**
   * Greatest first.
   */
  groups: Array<FinanceGroup>;
  /**
   * What stands behind those that are listed, `and 212 others`; none if there are no more.
   */
  rest: FinanceGroup | null;
  /**
   * Their sum, which is the sum of the board.
   */
  total: FinanceGroup;
};

/**
 * Which months, as of which day, on which basis.
 */
export type FinanceInput = {
  /**
   * The first month, `2026-12`; none means the one after the day that looks at them.
   */
  from: string | null;
  /**
   * How many months.
   */
  months: number;
  /**
   * The day that looks at them, as typed; empty means today.
   */
  as_of: string;
  /**
   * For how long the fees are: `year`, `month`, `period`.
   */
  basis: string;
  /**
   * Only of contracts that this person looks after.
   */
  owner: string | null;
};

/**
 * A line of the table.
 */
export type FinanceLine = {
  /**
   * `committed`, `cancellable`, `terminating`, `sum`.
   */
  status: string;
  /**
   * In words.
   */
  label: string;
  /**
   * One for each month; a dash for none.
   */
  cells: Array<string>;
  /**
   * All months.
   */
  total: string;
};

/**
 * A column of the boards.
 */
export type FinanceMonth = {
  /**
   * `2026-12`.
   */
  month: string;
  /**
   * `Dec`.
   */
  label: string;
  /**
   * The year, where a new one begins.
   */
  year: string | null;
  /**
   * `December 2026`.
   */
  title: string;
  /**
   * Whether the day that looks at them lies in it.
   */
  is_current: boolean;
};

/**
 * A renewal.
 */
export type FinanceRow = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * Level, in words.
   */
  level: string;
  /**
   * R as `2027-01-01`, by which it is ticked.
   */
  renews_on: string;
  /**
   * `1 Jan 2027`, or the last day of a contract that ends.
   */
  day: string;
  /**
   * `ends`; empty where it renews.
   */
  day_note: string;
  /**
   * `2 Dec 2026`, `today`, `notice day passed 2 Nov`, `received 2 Nov`.
   */
  cancel_by: string;
  /**
   * `in 8 days`; empty where nothing can be cancelled.
   */
  cancel_note: string;
  /**
   * Whether it can still be cancelled.
   */
  is_open: boolean;
  /**
   * `committed`, `cancellable`, `terminating`.
   */
  status: string;
  /**
   * In words.
   */
  status_text: string;
  /**
   * Who looks after it.
   */
  owner: string;
  /**
   * The fee; with its currency where there are several.
   */
  fee: string;
  /**
   * `from 4,860`: another fee takes effect with this renewal; empty if none does.
   */
  fee_change: string;
  /**
   * The same in a sentence.
   */
  fee_change_text: string;
  /**
   * Whether somebody looked it over.
   */
  is_checked: boolean;
  /**
   * `Checked by Kira Probe on Tue, 24 Nov 2026, 09:00`; else what ticking means.
   */
  check_text: string;
};

/**
 * Which rows, from where.
 */
export type FinanceRowsInput = {
  /**
   * The board.
   */
  board: FinanceInput;
  /**
   * What they are narrowed to.
   */
  filter: FinanceFilter;
  /**
   * Pass over so many rows.
   */
  skip: number;
  /**
   * Most rows.
   */
  limit: number;
};

/**
 * A part of the rows with the sums of all of them.
 */
export type FinanceRowsView = {
  /**
   * The rows.
   */
  rows: Array<FinanceRow>;
  /**
   * How many there are.
   */
  total: number;
  /**
   * `8 contracts, 5 checked`.
   */
  count_text: string;
  /**
   * Sums, one for each currency that occurs.
   */
  sums: Array<FinanceSums>;
  /**
   * Above the column of fees: `Net fee, €`.
   */
  fee_title: string;
};

/**
 * What was written.
 */
export type FinanceSaved = {
  /**
   * What to say; empty where nobody chose a place.
   */
  message: string;
};

/**
 * Sums of a currency, ready to be shown.
 */
export type FinanceSums = {
  /**
   * ISO 4217.
   */
  currency: string;
  /**
   * Renews for certain.
   */
  committed: string;
  /**
   * Can still be cancelled.
   */
  cancellable: string;
  /**
   * Ends.
   */
  terminating: string;
  /**
   * All of it, with the currency.
   */
  total: string;
};

/**
 * Which renewal, and whether it was looked over.
 */
export type FinanceTick = {
  /**
   * Contract number.
   */
  contract: string;
  /**
   * R, `2027-01-01`.
   */
  renews_on: string;
  /**
   * Whether it was.
   */
  is_checked: boolean;
};

/**
 * The boards.
 */
export type FinanceView = {
  /**
   * What is said back about the typed day.
   */
  as_of: FieldAnswer;
  /**
   * `As of 31 Mar 2026: what was recorded by then.`; none for today.
   */
  as_of_note: string | null;
  /**
   * Whether renewals can be ticked: the day is today.
   */
  can_tick: boolean;
  /**
   * The first month, `2026-12`.
   */
  from: string;
  /**
   * The same number of months, one month earlier; none at the start of the calendar.
   */
  previous: string | null;
  /**
   * One month later; none at the end of the calendar.
   */
  next: string | null;
  /**
   * The month after the last one, which comes into sight then.
   */
  after: string | null;
  /**
   * Numbers of months to choose from.
   */
  spans: Array<Choice>;
  /**
   * Bases to choose from.
   */
  bases: Array<Choice>;
  /**
   * The columns.
   */
  months: Array<FinanceMonth>;
  /**
   * Above the last column: `12 months`.
   */
  total_label: string;
  /**
   * The month that is chosen when the screen opens.
   */
  first_chosen: string | null;
  /**
   * One for each currency, that of most renewals first.
   */
  boards: Array<FinanceBoard>;
  /**
   * `128 renewals, 12 checked, 3 without a fee`.
   */
  summary: string;
  /**
   * What runs on the day, by currency: `In force: 300 contracts, € 1,204,000 a year`.
   */
  running: Array<string>;
  /**
   * By level.
   */
  by_level: FinanceGroups;
  /**
   * By owner.
   */
  by_owner: FinanceGroups;
  /**
   * By customer.
   */
  by_customer: FinanceGroups;
  /**
   * Whether the register holds no contract yet.
   */
  is_register_empty: boolean;
};

/**
 * An answer that needs no record.
 */
export type FoundAnswer = {
  /**
   * `Sat, 31 Oct 2026, in 341 days`; `On time: the contract ends on 31 December 2026.`
   */
  title: string;
  /**
   * What it follows from, line by line.
   */
  details: Array<string>;
  /**
   * The month of a day, for the calendar: `2026-10`.
   */
  month: string | null;
  /**
   * The day, for the calendar: `2026-10-31`.
   */
  day: string | null;
};

/**
 * A contact that was found.
 */
export type FoundContact = {
  /**
   * The contract that names them.
   */
  contract_number: string;
  /**
   * `Eva Musterfrau, eva@musterhaus.example`.
   */
  name: string;
  /**
   * `Musterhaus GmbH`.
   */
  customer_name: string;
};

/**
 * A contract that was found.
 */
export type FoundContract = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * State id.
   */
  state: string;
  /**
   * `SV-0147, Premium, renews 23 Feb 2027`.
   */
  detail: string;
  /**
   * `cancel by`; empty where nothing can be cancelled.
   */
  date_label: string;
  /**
   * `25 Dec 2026`.
   */
  date: string;
  /**
   * `in 31 days`.
   */
  distance: string;
};

/**
 * A customer that was found.
 */
export type FoundCustomer = {
  /**
   * Customer number.
   */
  number: string;
  /**
   * Company or person.
   */
  name: string;
  /**
   * `K-1042, 2 contracts`.
   */
  detail: string;
};

/**
 * How a list was left.
 */
export type GridInput = {
  /**
   * The list: `contracts`, `requests`.
   */
  list: string;
  /**
   * How it looks.
   */
  kept: GridKept;
};

/**
 * How one list looks.
 */
export type GridKept = {
  /**
   * As it was left.
   */
  look: GridLook;
  /**
   * The views that a person saved, in the order of saving.
   */
  views: Array<ViewKept>;
  /**
   * The view that was chosen last; none for one of the program's own.
   */
  view: string | null;
};

/**
 * Columns, order and groups of a list.
 */
export type GridLook = {
  /**
   * The columns from left to right; empty for the program's own.
   */
  columns: Array<ColumnKept>;
  /**
   * The column that it is sorted by; none for the program's own.
   */
  sort: string | null;
  /**
   * Largest first.
   */
  is_descending: boolean;
  /**
   * By what rows are put together; none for one row after the other.
   */
  group: string | null;
};

/**
 * A group of contracts.
 */
export type GroupPlace = {
  /**
   * `state`, `level`, `owner`, `customer`, `notice_month`.
   */
  by: string;
  /**
   * What its contracts have in common; empty for those that have nothing there.
   */
  key: string;
};

/**
 * Something that was recorded, or that came about on a day.
 */
export type HistoryRow = {
  /**
   * `18 Nov 2026`, English days below 10 with a figure space in front.
   */
  day: string;
  /**
   * `Owner changed`.
   */
  text: string;
  /**
   * Old and new values, the reason given.
   */
  details: Array<string>;
  /**
   * `Erika Muster, 10:04`; empty for what came about by itself.
   */
  who: string;
  /**
   * `Erika Muster`.
   */
  person: string;
  /**
   * The initials that follow from the name.
   */
  initials: string;
};

/**
 * Response hours for an impact, as typed.
 */
export type HoursDraft = {
  /**
   * Impact id.
   */
  impact: string;
  /**
   * `Response, critical`.
   */
  label: string;
  /**
   * Hours; empty where none is owed.
   */
  hours: string;
};

/**
 * An impact to choose, with what it means.
 */
export type ImpactChoice = {
  /**
   * Id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * What it means, as the terms say it.
   */
  help: string;
  /**
   * `4 h`, or `no response time`.
   */
  response: string;
};

/**
 * The answer to a question about a row.
 */
export type ImportAnswerInput = {
  /**
   * The row.
   */
  row: number;
  /**
   * Id of the field.
   */
  field: string;
  /**
   * Id of a choice, or what was typed.
   */
  value: string;
  /**
   * Places of the contacts that stay, from 0.
   */
  contacts: Array<number>;
};

/**
 * The answer to a question about a column.
 */
export type ImportColumnAnswer = {
  /**
   * Of this dry run.
   */
  revision: number;
  /**
   * Place of the question, from 0.
   */
  question: number;
  /**
   * Id of a reading, or what was typed.
   */
  choice: string;
};

/**
 * What a column is said to be.
 */
export type ImportColumnInput = {
  /**
   * By which a mapping names it.
   */
  key: string;
  /**
   * Id of what it holds; none to leave it out.
   */
  field: string | null;
  /**
   * Id of its format; none to let all its rows decide.
   */
  format: string | null;
};

/**
 * A column of the list.
 */
export type ImportColumnView = {
  /**
   * By which a mapping names it.
   */
  key: string;
  /**
   * Its header, or its letter where it has none.
   */
  header: string;
  /**
   * Id of what it holds; none if it is left out.
   */
  field: string | null;
  /**
   * `Activation`, or that it is left out.
   */
  field_text: string;
  /**
   * Id of its format.
   */
  format: string | null;
  /**
   * `D.M.Y`; empty where it needs none.
   */
  format_text: string;
  /**
   * The formats it can be given.
   */
  formats: Array<Choice>;
  /**
   * Some of its cells as written.
   */
  examples: Array<string>;
  /**
   * `411 of 412 cells can be read`
   */
  readable_text: string;
  /**
   * Whether something is open about it.
   */
  is_open: boolean;
  /**
   * Whether its field was chosen by a person and not recognised.
   */
  is_chosen: boolean;
};

/**
 * How something is chosen on a line.
 */
export type ImportControlKind =
  | "none"
  | "take"
  | "readings"
  | "list"
  | "contacts"
  | "day"
  | "amount"
  | "months"
  | "text"
  | "take_back";

/**
 * What can be chosen on a line.
 */
export type ImportControlView = {
  /**
   * What it is.
   */
  kind: ImportControlKind;
  /**
   * Id of the field that is asked for.
   */
  field: string;
  /**
   * `Enter a date`
   */
  text: string;
  /**
   * What to choose from.
   */
  choices: Array<Choice>;
  /**
   * What is chosen.
   */
  chosen: string | null;
  /**
   * What may be chosen together; 0 where it is one.
   */
  most: number;
};

/**
 * A figure that filters the lines.
 */
export type ImportCount = {
  /**
   * `read`, or a group: `agree`, `differ`, `question`, `duplicate`, `rejected`.
   */
  id: string;
  /**
   * How many rows.
   */
  count: number;
  /**
   * The same as it is shown.
   */
  figure: string;
  /**
   * `rows read`
   */
  text: string;
};

/**
 * A cell and what it would mean.
 */
export type ImportExampleView = {
  /**
   * As written.
   */
  written: string;
  /**
   * What it would mean.
   */
  means: string;
};

/**
 * One line: one thing to be known or decided about one row.
 */
export type ImportLineView = {
  /**
   * The same for the same line of the same dry run: `14-0`.
   */
  number: string;
  /**
   * The row as a spreadsheet shows it.
   */
  row: number;
  /**
   * Whether it is the first line of its row.
   */
  is_first: boolean;
  /**
   * Customer.
   */
  customer: string;
  /**
   * `Last day`
   */
  field: string;
  /**
   * What the list says.
   */
  list: string;
  /**
   * Whether that is not taken.
   */
  is_struck: boolean;
  /**
   * What the terms say.
   */
  terms: string;
  /**
   * What stands in front of it: empty, `flag`, `warning`.
   */
  mark: string;
  /**
   * Why.
   */
  reason: string;
  /**
   * Rule id; may be empty.
   */
  rule: string;
  /**
   * Every step of it.
   */
  why: WhyView | null;
  /**
   * What can be chosen.
   */
  control: ImportControlView;
  /**
   * Whether the row would be stored.
   */
  is_taken: boolean;
};

/**
 * Which lines.
 */
export type ImportLinesInput = {
  /**
   * Of this dry run.
   */
  revision: number;
  /**
   * Groups of rows; empty means all.
   */
  groups: Array<string>;
  /**
   * Pass over so many lines.
   */
  skip: number;
  /**
   * Most lines.
   */
  limit: number;
};

/**
 * One page of lines.
 */
export type ImportLinesView = {
  /**
   * The dry run they are of.
   */
  revision: number;
  /**
   * Lines of all pages.
   */
  total: number;
  /**
   * The lines.
   */
  lines: Array<ImportLineView>;
};

/**
 * Under which name a mapping is kept.
 */
export type ImportMappingInput = {
  /**
   * The name.
   */
  name: string;
};

/**
 * The whole screen, without the lines of the dry run.
 */
export type ImportPageView = {
  /**
   * How far the work is.
   */
  stage: ImportStage;
  /**
   * Name of the list, without folders; empty as long as there is none.
   */
  name: string;
  /**
   * What is going on, while something is: `Reading for 3 s`.
   */
  progress: string;
  /**
   * Why the list cannot be read, or was not stored.
   */
  problem: ProblemView | null;
  /**
   * The dry run.
   */
  plan: ImportPlanView | null;
  /**
   * What would be restored, for a complete export instead of a list.
   */
  restore: ImportRestoreView | null;
  /**
   * What was stored.
   */
  stored: ImportStoredView | null;
};

/**
 * The dry run.
 */
export type ImportPlanView = {
  /**
   * Grows with every change, so that lines of an older one are not mixed in.
   */
  revision: number;
  /**
   * The sheets that could be read; empty for a list without sheets.
   */
  sheets: Array<Choice>;
  /**
   * Id of the sheet that is read.
   */
  sheet: string | null;
  /**
   * `Mapping “Accounting” applied`, where a saved one was.
   */
  mapping_note: string | null;
  /**
   * Name of that mapping.
   */
  mapping_name: string;
  /**
   * All rows, then one figure for each group.
   */
  counts: Array<ImportCount>;
  /**
   * The columns, from left to right.
   */
  columns: Array<ImportColumnView>;
  /**
   * What a column may hold.
   */
  fields: Array<Choice>;
  /**
   * What is open about whole columns.
   */
  questions: Array<ImportQuestionView>;
  /**
   * How many rows would be stored.
   */
  to_store: number;
  /**
   * `Import 409 contracts`
   */
  store_text: string;
  /**
   * `All 32 by the terms`; none where nothing differs.
   */
  all_by_terms: string | null;
  /**
   * Whether that is so already.
   */
  is_by_terms: boolean;
};

/**
 * What is open about a whole column, asked once.
 */
export type ImportQuestionView = {
  /**
   * `“Start”: day or month first?`
   */
  title: string;
  /**
   * `12 rows wait for it.`
   */
  text: string;
  /**
   * All answers that fit.
   */
  readings: Array<ImportReadingView>;
  /**
   * What may be typed where no readings are offered: `months`, `text`; else empty.
   */
  typed: string;
};

/**
 * An answer that fits.
 */
export type ImportReadingView = {
  /**
   * Its id.
   */
  choice: string;
  /**
   * `D.M.Y`
   */
  text: string;
  /**
   * Cells as written, with what they would mean.
   */
  examples: Array<ImportExampleView>;
};

/**
 * What a complete export would bring back.
 */
export type ImportRestoreView = {
  /**
   * What would be done, a sentence each.
   */
  sentences: Array<string>;
  /**
   * `Restore 409 contracts`
   */
  store_text: string;
  /**
   * Whether there is anything to do.
   */
  can_store: boolean;
};

/**
 * What is said after something was saved.
 */
export type ImportSaved = {
  /**
   * `Report saved as report.xlsx`; empty if a person thought better of it.
   */
  message: string;
};

/**
 * Which sheet.
 */
export type ImportSheetInput = {
  /**
   * Its id.
   */
  sheet: string;
};

/**
 * How far the work is.
 */
export type ImportStage = "nothing" | "reading" | "failed" | "planned" | "storing" | "stored";

/**
 * Which rows are stored.
 */
export type ImportStoreInput = {
  /**
   * Of this dry run.
   */
  revision: number;
  /**
   * Only these; empty means all that can be.
   */
  rows: Array<number>;
};

/**
 * What was stored.
 */
export type ImportStoredView = {
  /**
   * `409 contracts imported`
   */
  title: string;
  /**
   * What was done, and what was not, a sentence each.
   */
  sentences: Array<string>;
  /**
   * Whether a report can be saved.
   */
  has_report: boolean;
  /**
   * A name for the mapping.
   */
  mapping_name: string;
};

/**
 * What becomes of rows.
 */
export type ImportTakeInput = {
  /**
   * The rows; empty means every row that differs.
   */
  rows: Array<number>;
  /**
   * `terms`, `sheet`, `imported`, `nothing`; none takes back what was chosen and answered.
   */
  take: string | null;
};

/**
 * Whether single letters are to be shortcuts.
 */
export type KeyWishes = {
  /**
   * Whether they are.
   */
  single_keys: boolean;
};

/**
 * A kind of deadline to filter by.
 */
export type KindCount = {
  /**
   * Its id.
   */
  id: string;
  /**
   * In words.
   */
  text: string;
  /**
   * How many there are.
   */
  count: number;
  /**
   * The same, ready to be shown.
   */
  count_text: string;
};

/**
 * One deadline.
 */
export type LaneRow = {
  /**
   * Stable name.
   */
  uid: string;
  /**
   * `cancel_by`, `contacts_due` …
   */
  kind: string;
  /**
   * `Cancel by`.
   */
  kind_text: string;
  /**
   * The day.
   */
  due: DayView;
  /**
   * `in 4 days`, `by 12:00` for a response that is due today.
   */
  distance: string;
  /**
   * Red: past and overdue.
   */
  is_overdue: boolean;
  /**
   * The support request that awaits a response.
   */
  request: number | null;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * Contract number.
   */
  contract: string;
  /**
   * Yearly fee.
   */
  fee: MoneyView | null;
  /**
   * `Record notice`: the one thing that deals with it.
   */
  action: string;
};

/**
 * The deadlines that fall into one stretch of days.
 */
export type LaneView = {
  /**
   * `overdue`, `7`, `30`, `60`, `90`, `120`.
   */
  id: string;
  /**
   * `7 days`.
   */
  label: string;
  /**
   * `to Tue, 1 Dec 2026`, `since Sat, 21 Nov 2026`.
   */
  border: string;
  /**
   * How many deadlines it holds.
   */
  count: number;
  /**
   * The same as a figure: `4,004`.
   */
  count_text: string;
  /**
   * `5 · € 38,040`.
   */
  summary: string;
  /**
   * The rows, as far as the limit reached.
   */
  rows: Array<LaneRow>;
  /**
   * `25 of 4,004`, where rows were left out.
   */
  left_out: string | null;
};

/**
 * An entitlement that lapses.
 */
export type LapseView = {
  /**
   * `18 requests`, `4 h consulting`.
   */
  what: string;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * Contract number.
   */
  contract: string;
  /**
   * The last day.
   */
  day: DayView;
};

/**
 * How early a kind can be told.
 */
export type LeadChoice = {
  /**
   * Days ahead; none for never.
   */
  days: number | null;
  /**
   * What it is called.
   */
  text: string;
};

/**
 * Which letter of which contract.
 */
export type LetterInput = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Place of the notice that it is about; none for the one about the activation.
   */
  notice: number | null;
};

/**
 * The letter that goes with a notice.
 */
export type LetterView = {
  /**
   * `Confirmation of the notice`.
   */
  title: string;
  /**
   * `Page 1 of 1, German. Made when recorded.`
   */
  when: string;
  /**
   * Its first page.
   */
  paper: PaperView;
};

/**
 * A company as typed, not stored yet.
 */
export type LetterheadDraft = {
  /**
   * What is typed.
   */
  company: Company;
  /**
   * On which kind of paper it is shown.
   */
  shape: PaperShape;
};

/**
 * How papers look under what is typed, and what its colour does there.
 */
export type LetterheadView = {
  /**
   * The first page.
   */
  paper: PaperView;
  /**
   * The colour that is shown: `#0A5A63`.
   */
  accent: string;
  /**
   * Why the typed colour cannot be taken.
   */
  accent_problem: ProblemView | null;
  /**
   * The nearest that can.
   */
  nearest_accent: string | null;
};

/**
 * A level beside the others.
 */
export type LevelCard = {
  /**
   * Level id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * `response 4 / 8 / 12 h`, `25 requests`, …
   */
  lines: Array<string>;
};

/**
 * A level in the form, as typed.
 */
export type LevelDraft = {
  /**
   * Name.
   */
  name: string;
  /**
   * `09:00`; empty without a window.
   */
  opens: string;
  /**
   * `17:00`.
   */
  closes: string;
  /**
   * Response hours, one for each impact.
   */
  hours: Array<HoursDraft>;
  /**
   * Requests per contract year.
   */
  requests: string;
  /**
   * Telephone in emergencies.
   */
  phone: boolean;
  /**
   * `yes`, `no` or `open`.
   */
  test_systems: string;
  /**
   * Percent.
   */
  discount: string;
  /**
   * Hours per contract year.
   */
  consulting: string;
  /**
   * Most satellites.
   */
  satellites: string;
};

/**
 * How a line is set.
 */
export type LineTone = "quiet" | "good" | "open" | "bad";

/**
 * How the window looks.
 */
export type Look = "system" | "light" | "dark" | "contrast";

/**
 * The mail that was dropped or chosen, known by its content.
 */
export type MailDraft = {
  /**
   * Hash of its content.
   */
  sha256: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Its size.
   */
  bytes: number;
};

/**
 * What a mail says, for the form.
 */
export type MailReading = {
  /**
   * The mail itself.
   */
  mail: MailDraft;
  /**
   * `24 KB`.
   */
  size: string;
  /**
   * Sender.
   */
  from_email: string;
  /**
   * Name of the sender.
   */
  from_name: string;
  /**
   * Subject.
   */
  subject: string;
  /**
   * The day of receipt, as a person would type it.
   */
  day: string;
  /**
   * The time of receipt, as a person would type it.
   */
  time: string;
  /**
   * Where the moment comes from, and what was noticed.
   */
  remarks: Array<RequestRemark>;
  /**
   * Contracts on which the sender is a contact.
   */
  contracts: Array<ContractChoice>;
};

/**
 * The mail behind a request.
 */
export type MailView = {
  /**
   * Its name.
   */
  name: string;
  /**
   * `24 KB`.
   */
  size: string;
};

/**
 * How a text below a meter is set.
 */
export type MeterTone = "plain" | "warn" | "bad";

/**
 * How much of an entitlement is used. Shares lie between 0 and 1.
 */
export type MeterView = {
  /**
   * `31 of 50`.
   */
  count: string;
  /**
   * Used share of the whole.
   */
  used: number;
  /**
   * Share reached at the end of the contract year if it goes on like this.
   */
  forecast: number | null;
  /**
   * Share beyond the whole, drawn outside the frame.
   */
  over: number;
  /**
   * Equal blocks it is made of; 0 and 1 mean one piece.
   */
  blocks: number;
  /**
   * Below, left: `Contract year 1, 19 left`.
   */
  left: string;
  /**
   * Below, right: `lapses after 22 Feb`.
   */
  right: string;
  /**
   * Whether there is anything to draw; otherwise `left` says why not.
   */
  is_drawn: boolean;
  /**
   * How the texts below are set: `left` and `right`.
   */
  tones: [MeterTone, MeterTone];
  /**
   * Why the figures are so.
   */
  why: WhyView | null;
};

/**
 * An amount of money, ready to be shown.
 */
export type MoneyView = {
  /**
   * Minor units (cents).
   */
  amount_minor: number;
  /**
   * ISO 4217.
   */
  currency: string;
  /**
   * Without cents where they are zero: `4.860 €`, `€ 4,860`.
   */
  text: string;
  /**
   * Always with cents: `4.860,00 €`, `€ 4,860.00`.
   */
  exact: string;
};

/**
 * What the same notice would achieve on a day beside.
 */
export type NeighbourView = {
  /**
   * The day.
   */
  day: DayView;
  /**
   * `one day earlier`, `receipt`.
   */
  label: string;
  /**
   * `On time, boundary`.
   */
  title: string;
  /**
   * `ends 22 Jan 2027`.
   */
  effect: string;
  /**
   * Whether it is the day of receipt.
   */
  is_receipt: boolean;
};

/**
 * Withdrawing a notice by agreement (N6), or recording its signed copy (N4).
 */
export type NoticeDayInput = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Place of the notice in the record.
   */
  at: number;
  /**
   * The day as typed.
   */
  day: string;
};

/**
 * Attaching a chosen document to a notice that is recorded.
 */
export type NoticeDocumentInput = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Place of the notice in the record.
   */
  at: number;
  /**
   * What was chosen.
   */
  document: DocumentDraft;
};

/**
 * A notice as typed.
 */
export type NoticeDraft = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * The day of receipt.
   */
  received: string;
  /**
   * `client` or `contractor`.
   */
  party: string;
  /**
   * `letter`, `fax`, `email`, `portal`, `handed_over`, `phone`.
   */
  channel: string;
  /**
   * Who sent it.
   */
  sender: string;
  /**
   * The end that the notice names.
   */
  named_end: string;
  /**
   * Whether it is an extraordinary termination (§ 314 BGB).
   */
  is_extraordinary: boolean;
  /**
   * The important reason of an extraordinary termination.
   */
  reason: string;
  /**
   * The last day that an extraordinary termination names.
   */
  extraordinary_end: string;
  /**
   * The time of receipt.
   */
  received_time: string;
  /**
   * The document that was chosen.
   */
  document: DocumentDraft | null;
};

/**
 * A notice that was recorded.
 */
export type NoticeEntry = {
  /**
   * Place in the record, by which it is withdrawn.
   */
  at: number;
  /**
   * Verdict id: `on_time`.
   */
  verdict: string;
  /**
   * `On time`.
   */
  verdict_text: string;
  /**
   * `Client, letter of 1 Nov 2026, from …`.
   */
  received: string;
  /**
   * `ends 31 Dec 2026`, `does not count`, `withdrawn by agreement on …`.
   */
  effect: string;
  /**
   * Whether it is the one that counts.
   */
  counts: boolean;
  /**
   * Whether its signed copy is still to be asked for (N4).
   */
  signed_copy_open: boolean;
  /**
   * Whether both parties may still withdraw it (N6).
   */
  can_be_withdrawn: boolean;
  /**
   * The document kept as evidence.
   */
  document: DocumentLine | null;
  /**
   * Whether a document can be attached.
   */
  can_attach: boolean;
  /**
   * Why it is judged so.
   */
  why: WhyView | null;
};

/**
 * What the form of a notice opens with.
 */
export type NoticeOpening = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Name of the customer.
   */
  customer_name: string;
  /**
   * The fields as they stand.
   */
  draft: NoticeDraft;
  /**
   * Who may give it.
   */
  parties: Array<Choice>;
  /**
   * How it may arrive.
   */
  channels: Array<Choice>;
  /**
   * Ordinary or extraordinary.
   */
  kinds: Array<Choice>;
  /**
   * Why none can be recorded now.
   */
  problem: ProblemView | null;
};

/**
 * Which notice of which contract.
 */
export type NoticePlace = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Place of the notice in the record.
   */
  at: number;
};

/**
 * What a notice achieves.
 */
export type NoticePreview = {
  /**
   * Answer to the day of receipt.
   */
  received: FieldAnswer;
  /**
   * Answer to the end that the notice names.
   */
  named_end: FieldAnswer;
  /**
   * Answer to the sender.
   */
  sender: FieldAnswer;
  /**
   * Answer to the important reason.
   */
  reason: FieldAnswer;
  /**
   * Answer to the last day of an extraordinary termination.
   */
  extraordinary_end: FieldAnswer;
  /**
   * Answer to the time of receipt.
   */
  received_time: FieldAnswer;
  /**
   * Whether the time of receipt is asked for: on the last day it decides.
   */
  wants_time: boolean;
  /**
   * What the form of the channel means.
   */
  channel_note: string;
  /**
   * The verdict; none while the day of receipt cannot be read.
   */
  verdict: VerdictView | null;
  /**
   * The day before, the day itself, the day after, each with a verdict of its own.
   */
  neighbours: Array<NeighbourView>;
  /**
   * Why, until then, revenue.
   */
  rows: Array<NoticeRow>;
  /**
   * All steps.
   */
  why: WhyView | null;
  /**
   * Whether it can be recorded.
   */
  can_record: boolean;
  /**
   * What stands in the way that belongs to no field.
   */
  problem: ProblemView | null;
};

/**
 * A row below the verdict.
 */
export type NoticeRow = {
  /**
   * Stable id: `why`, `until_then`, `revenue`, `proof`.
   */
  id: string;
  /**
   * `Why`.
   */
  label: string;
  /**
   * The sentence.
   */
  parts: Array<TextPart>;
  /**
   * Rule and clause, quiet.
   */
  rule: string;
  /**
   * All steps, where they are not those of the verdict.
   */
  why: WhyView | null;
};

/**
 * What the window can do at the moment, for the menu bar.
 */
export type OfferedActions = {
  /**
   * Ids of actions.
   */
  ids: Array<string>;
  /**
   * The language that the window speaks now.
   */
  language: "de" | "en";
  /**
   * What an undo would take back.
   */
  undo: string | null;
  /**
   * What a redo would do again.
   */
  redo: string | null;
};

/**
 * A cell that waits for the owner's word.
 */
export type OpenCellView = {
  /**
   * Level id.
   */
  level: string;
  /**
   * `Standard: support for test systems`.
   */
  label: string;
  /**
   * `assumed: yes`.
   */
  assumed: string;
};

/**
 * Contracts that get an owner.
 */
export type OwnerInput = {
  /**
   * Which ones.
   */
  selection: Selection;
  /**
   * The name; empty for nobody.
   */
  owner: string;
};

/**
 * A date in the panel.
 */
export type PanelDate = {
  /**
   * `Cancel by`.
   */
  label: string;
  /**
   * The day.
   */
  day: DayView;
  /**
   * Whether it is the accented one.
   */
  is_accent: boolean;
};

/**
 * A fact in the panel.
 */
export type PanelFact = {
  /**
   * `Contacts`.
   */
  label: string;
  /**
   * `2 of 3`.
   */
  value: string;
};

/**
 * How files of papers are named.
 */
export type PaperFiles = {
  /**
   * The pattern of their names, `{number} {kind}`; empty for the program's own.
   */
  pattern: string;
};

/**
 * Which page of a paper.
 */
export type PaperInput = {
  /**
   * Which paper.
   */
  wish: PaperWish;
  /**
   * Which page, from 1.
   */
  page: number;
};

/**
 * A draft that the mail program was handed.
 */
export type PaperMailed = {
  /**
   * What was done, and that nothing was sent.
   */
  message: string;
};

/**
 * A paper that was written.
 */
export type PaperSaved = {
  /**
   * Where it was written, shown to the person; empty if no place was chosen.
   */
  path: string;
  /**
   * `Contract summary of SV-0147 saved`.
   */
  message: string;
};

/**
 * Which kind of paper.
 */
export type PaperShape = "sheet" | "letter";

/**
 * A page of a paper as a drawing.
 */
export type PaperView = {
  /**
   * The page as an SVG document; empty if it cannot be drawn yet.
   */
  svg: string;
  /**
   * Which page, from 1.
   */
  page: number;
  /**
   * How many there are.
   */
  pages: number;
  /**
   * `Page 1 of 2, German`.
   */
  caption: string;
};

/**
 * Which paper of which contract.
 */
export type PaperWish = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Which paper: `summary`.
   */
  kind: string;
  /**
   * Its language; none for the customer's.
   */
  language: string | null;
};

/**
 * The papers that a contract has today.
 */
export type PapersView = {
  /**
   * The papers.
   */
  kinds: Array<Choice>;
  /**
   * The languages they can be had in.
   */
  languages: Array<Choice>;
  /**
   * The customer's language.
   */
  language: string;
};

/**
 * A pause of the clock.
 */
export type PauseLine = {
  /**
   * First moment.
   */
  from: string;
  /**
   * The moment the clock goes on.
   */
  to: string;
  /**
   * `weekend`.
   */
  reason: string;
  /**
   * `64 h`.
   */
  length: string;
};

/**
 * Somebody who works with contracts.
 */
export type Person = {
  /**
   * As it stands in the history and as the owner of contracts; empty while unknown.
   */
  name: string;
  /**
   * As they were typed; empty for those that follow from the name.
   */
  initials: string;
};

/**
 * Which picture of the company.
 */
export type Picture = "logo" | "signature";

/**
 * Which picture is meant.
 */
export type PictureInput = {
  /**
   * Logo or signature.
   */
  picture: Picture;
};

/**
 * A picture of the company, to look at.
 */
export type PictureView = {
  /**
   * The picture as the address of an image, with everything in it.
   */
  address: string;
  /**
   * `logo.svg, 4 KB`.
   */
  text: string;
};

/**
 * A day that is offered.
 */
export type PossibleDay = {
  /**
   * As it is typed into the field.
   */
  typed: string;
  /**
   * `Mon, 1 Jan 2028`.
   */
  text: string;
};

/**
 * Everything the window needs to know of them.
 */
export type PreferencesView = {
  /**
   * Who is at work, as said or as the system knows.
   */
  person: Person;
  /**
   * The initials that stand for them.
   */
  initials: string;
  /**
   * Whether they said so themselves.
   */
  is_known: boolean;
  /**
   * Whether a single letter is a shortcut where nothing is typed.
   */
  single_keys: boolean;
  /**
   * What they want to be reminded of, and when.
   */
  reminders: ReminderWishes;
  /**
   * How each list looks, by its name.
   */
  grids: { [key in string]: GridKept };
  /**
   * The ids of the commands that were given last, the latest first.
   */
  recent_actions: Array<string>;
  /**
   * Whether somebody has begun to work, or has said how they want to.
   */
  has_begun: boolean;
};

/**
 * A refusal in words: what happened, what is safe, what to do.
 */
export type ProblemView = {
  /**
   * Stable code, as in the command line's JSON.
   */
  code: string;
  /**
   * Rule id, where a rule applies.
   */
  rule: string | null;
  /**
   * The field it concerns, as a path like `contacts[1].email`.
   */
  field: string | null;
  /**
   * What happened.
   */
  message: string;
  /**
   * What is safe.
   */
  safe: string | null;
  /**
   * What to do.
   */
  remedy: string | null;
};

/**
 * A promise of a level.
 */
export type PromiseRow = {
  /**
   * `Response`.
   */
  label: string;
  /**
   * `4 h / 8 h / 12 h`.
   */
  value: string;
  /**
   * Whether the owner confirmed it (X3).
   */
  is_confirmed: boolean;
};

/**
 * What a level promises.
 */
export type PromisesView = {
  /**
   * `Standard promises`.
   */
  title: string;
  /**
   * In order.
   */
  rows: Array<PromiseRow>;
  /**
   * What becomes of unconfirmed rows on paper, where there is one (X3).
   */
  unconfirmed_note: string | null;
};

/**
 * Hours in which no notification is wanted: what comes up in them is told afterwards.
 */
export type QuietHours = {
  /**
   * Whether there are any.
   */
  is_on: boolean;
  /**
   * The first of them, 0 to 23.
   */
  from_hour: number;
  /**
   * The first hour that is not quiet any more; on the next day if it is the lesser one.
   */
  until_hour: number;
};

/**
 * A register that was open before.
 */
export type RegisterEntry = {
  /**
   * Tells it from the others; no place follows from it.
   */
  id: string;
  /**
   * The name of its file, without the ending.
   */
  name: string;
  /**
   * Where it lies, to be shown; the window never names a file itself.
   */
  folder: string;
  /**
   * Whether it is the one that is open.
   */
  is_current: boolean;
  /**
   * Whether it is the one that opens where none was chosen.
   */
  is_usual: boolean;
  /**
   * Whether its file is there.
   */
  is_there: boolean;
};

/**
 * A register of the list.
 */
export type RegisterId = {
  /**
   * As in the list.
   */
  id: string;
};

/**
 * Registers that were open before.
 */
export type RegistersView = {
  /**
   * The latest first.
   */
  entries: Array<RegisterEntry>;
  /**
   * The register that was open last and is no longer where it was; told at the start.
   */
  missed: string | null;
};

/**
 * A kind of deadline and how early it is told.
 */
export type ReminderKind = {
  /**
   * The id of the kind.
   */
  id: string;
  /**
   * What it is called.
   */
  text: string;
  /**
   * Days ahead; none if it is not told.
   */
  lead: number | null;
};

/**
 * The settings of reminders.
 */
export type ReminderPage = {
  /**
   * As they are kept.
   */
  wishes: ReminderWishes;
  /**
   * Every kind with its lead.
   */
  kinds: Array<ReminderKind>;
  /**
   * How early a kind can be told.
   */
  choices: Array<LeadChoice>;
  /**
   * Every hour of the day as text, from midnight on.
   */
  hours: Array<string>;
};

/**
 * What came of a sample notification, in words.
 */
export type ReminderTried = {
  /**
   * In words.
   */
  message: string;
  /**
   * Whether the system took it.
   */
  is_shown: boolean;
};

/**
 * What a person wants to be reminded of, and when.
 */
export type ReminderWishes = {
  /**
   * Whether there are notifications at all.
   */
  is_on: boolean;
  /**
   * Days ahead of the first reminder by kind; none for a kind that nobody wants to hear of. A
   * kind that is missing is as shipped.
   */
  leads: { [key in string]: number | null };
  /**
   * When no notification is wanted.
   */
  quiet: QuietHours;
};

/**
 * One month; shares are of the largest month, 0 to 1.
 */
export type RenewalMonth = {
  /**
   * `Dec`.
   */
  label: string;
  /**
   * The year, with the first month and with January.
   */
  year: string | null;
  /**
   * Can no longer be prevented.
   */
  committed: number;
  /**
   * Can still be cancelled.
   */
  cancellable: number;
  /**
   * Notice was given.
   */
  terminating: number;
  /**
   * `60,660`; empty without a renewal.
   */
  total: string;
  /**
   * The bar in words, for screen readers.
   */
  description: string;
};

/**
 * A line of the legend with its sum.
 */
export type RenewalTotal = {
  /**
   * `committed`, `cancellable`, `terminating`.
   */
  status: string;
  /**
   * In words.
   */
  label: string;
  /**
   * Sum.
   */
  amount: MoneyView;
};

/**
 * Twelve months of renewals in one currency.
 */
export type RenewalsView = {
  /**
   * `Yearly fee in € by month`.
   */
  caption: string;
  /**
   * Twelve months.
   */
  months: Array<RenewalMonth>;
  /**
   * Sums over them: committed, cancellable, terminating.
   */
  totals: Array<RenewalTotal>;
  /**
   * Renewals in other currencies, which are never mixed in: `and CHF 12,000`.
   */
  others: string | null;
};

/**
 * What the clock shows at this moment.
 */
export type RequestClockView = {
  /**
   * `running`, `paused`, `overdue`, `stopped`, `none`.
   */
  state: string;
  /**
   * `1 h 20 min`; empty where none runs.
   */
  figure: string;
  /**
   * `left in the service window`.
   */
  label: string;
  /**
   * `Paused: weekend. Goes on Mon, 8 Jun 2026, 09:00.`
   */
  detail: string;
  /**
   * How it is set.
   */
  tone: RequestTone;
  /**
   * The way from receipt to due to scale.
   */
  track: ClockTrack | null;
};

/**
 * The contract that a request is logged for.
 */
export type RequestContract = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * State id.
   */
  state: string;
  /**
   * `Active, Standard`.
   */
  detail: string;
  /**
   * Contacts of today.
   */
  contacts: Array<SenderChoice>;
  /**
   * The quota.
   */
  quota: MeterView;
};

/**
 * A request as typed.
 */
export type RequestDraft = {
  /**
   * Contract number.
   */
  contract: string;
  /**
   * Sender.
   */
  from_email: string;
  /**
   * Way of arrival.
   */
  channel: string;
  /**
   * The day of receipt, as typed.
   */
  day: string;
  /**
   * The time of receipt, as typed.
   */
  time: string;
  /**
   * Subject.
   */
  subject: string;
  /**
   * Production or test.
   */
  environment: string;
  /**
   * Impact id; empty until chosen.
   */
  impact: string;
  /**
   * Q3: the reported impact stands although it is a test system.
   */
  keeps_impact: boolean;
  /**
   * Why it stands.
   */
  reason: string;
  /**
   * The mail.
   */
  mail: MailDraft | null;
};

/**
 * A request of the contract in short.
 */
export type RequestLine = {
  /**
   * The number people call it by.
   */
  id: number;
  /**
   * `18 Nov 2026 14:05`.
   */
  received: string;
  /**
   * Subject, or the sender where there is none.
   */
  subject: string;
  /**
   * Name of the impact that counts.
   */
  impact: string;
  /**
   * `answered in time`, `due Mon, 8 Jun 2026 12:00`.
   */
  state: string;
  /**
   * How it is set: `quiet`, `good`, `soon`, `bad`.
   */
  tone: LineTone;
  /**
   * Why it is so.
   */
  why: WhyView | null;
};

/**
 * The requests of the contract below their meter.
 */
export type RequestLines = {
  /**
   * The newest ones, newest first.
   */
  rows: Array<RequestLine>;
  /**
   * `Show all 31 requests`; none where all are shown.
   */
  all: string | null;
  /**
   * Whether one may be logged.
   */
  can_log: boolean;
};

/**
 * Which requests, in which order, from where.
 */
export type RequestListInput = {
  /**
   * Words to find.
   */
  search: string | null;
  /**
   * State ids; empty means all.
   */
  states: Array<string>;
  /**
   * Impact ids; empty means all.
   */
  impacts: Array<string>;
  /**
   * Number of the contract; empty means all.
   */
  contract: string | null;
  /**
   * Only of the contracts that this person looks after.
   */
  owner: string | null;
  /**
   * Column id: `received`, `due`, `contract`, `customer`.
   */
  sort: string;
  /**
   * Largest first.
   */
  descending: boolean;
  /**
   * Continue after this row, as given with an earlier page.
   */
  after: string | null;
  /**
   * Pass over so many rows.
   */
  skip: number;
  /**
   * Most rows.
   */
  limit: number;
  /**
   * Count all rows; asked once for a filter.
   */
  want_totals: boolean;
};

/**
 * One request as a row.
 */
export type RequestListRow = {
  /**
   * The number people call it by, as text.
   */
  number: string;
  /**
   * The same as a number.
   */
  id: number;
  /**
   * `Fri, 5 Jun 2026, 16:00`.
   */
  received: string;
  /**
   * Contract number.
   */
  contract_number: string;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * Subject, or the sender where there is none.
   */
  subject: string;
  /**
   * Sender.
   */
  from_email: string;
  /**
   * Impact that counts, in words.
   */
  impact: string;
  /**
   * Level on the day of receipt, in words.
   */
  level: string;
  /**
   * State id.
   */
  state: string;
  /**
   * State in words.
   */
  state_text: string;
  /**
   * `Mon 8 Jun, 12:00`; empty without a clock.
   */
  due: string;
  /**
   * Beyond the quota of its contract year: `over quota`, else empty.
   */
  over_quota: string;
};

/**
 * One page.
 */
export type RequestListView = {
  /**
   * The rows.
   */
  rows: Array<RequestListRow>;
  /**
   * Where the next page begins; none at the end.
   */
  next: string | null;
  /**
   * Rows of the whole filter, if asked for.
   */
  total: number | null;
  /**
   * `31 requests`, if asked for.
   */
  count_text: string | null;
  /**
   * States to filter by, if totals were asked for.
   */
  states: Array<Choice>;
  /**
   * Impacts to filter by, if totals were asked for.
   */
  impacts: Array<Choice>;
};

/**
 * Which request.
 */
export type RequestNumber = {
  /**
   * The number people call it by.
   */
  id: number;
};

/**
 * For which contract a request is logged, if that is known.
 */
export type RequestOpen = {
  /**
   * Contract number.
   */
  contract: string | null;
};

/**
 * What the form opens with.
 */
export type RequestOpening = {
  /**
   * The form, filled as far as can be.
   */
  draft: RequestDraft;
  /**
   * Ways of arrival.
   */
  channels: Array<Choice>;
  /**
   * Production and test.
   */
  environments: Array<Choice>;
};

/**
 * The details of one request.
 */
export type RequestPanelView = {
  /**
   * The number people call it by.
   */
  id: number;
  /**
   * `Request 12`.
   */
  title: string;
  /**
   * Subject, or `No subject`.
   */
  subject: string;
  /**
   * Contract number.
   */
  contract_number: string;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * State id.
   */
  state: string;
  /**
   * State in words.
   */
  state_text: string;
  /**
   * What is to be known: not authorised, over the quota, in the future.
   */
  remarks: Array<RequestRemark>;
  /**
   * By when to respond; none without a clock.
   */
  due: DueView | null;
  /**
   * What the clock shows.
   */
  clock: RequestClockView;
  /**
   * The response.
   */
  answer: AnswerView | null;
  /**
   * `Automatic receipt Fri, 5 Jun 2026, 16:01: no response (Q5)`.
   */
  automatic: string | null;
  /**
   * Why.
   */
  why: WhyView | null;
  /**
   * Label and value.
   */
  facts: Array<PanelFact>;
  /**
   * The quota of the contract year of today.
   */
  quota: MeterView;
  /**
   * The mail, if it was kept.
   */
  mail: MailView | null;
  /**
   * Whether a response may be recorded.
   */
  can_answer: boolean;
  /**
   * Whether an automatic receipt may be recorded.
   */
  can_record_automatic: boolean;
};

/**
 * What becomes of the request as typed.
 */
export type RequestPreview = {
  /**
   * The contract, once it is known.
   */
  contract: RequestContract | null;
  /**
   * Answer to the contract.
   */
  contract_answer: FieldAnswer;
  /**
   * Answer to the sender.
   */
  sender: FieldAnswer;
  /**
   * Answer to the day.
   */
  day: FieldAnswer;
  /**
   * Answer to the time.
   */
  time: FieldAnswer;
  /**
   * Answer to the subject.
   */
  subject: FieldAnswer;
  /**
   * Answer to the reason.
   */
  reason: FieldAnswer;
  /**
   * What is said of the way of arrival.
   */
  channel_note: string | null;
  /**
   * Impacts to choose from.
   */
  impacts: Array<ImpactChoice>;
  /**
   * `Valid`, `Not authorised`; none until it can be said.
   */
  verdict: RequestRemark | null;
  /**
   * What follows from it.
   */
  sentence: string;
  /**
   * By when to respond.
   */
  due: DueView | null;
  /**
   * What stands in place of a due moment.
   */
  no_due: string;
  /**
   * The clock to scale.
   */
  track: ClockTrack | null;
  /**
   * Further remarks.
   */
  remarks: Array<RequestRemark>;
  /**
   * Why.
   */
  why: WhyView | null;
  /**
   * Whether the first step is complete.
   */
  can_go_on: boolean;
  /**
   * Whether it may be recorded.
   */
  can_record: boolean;
  /**
   * What keeps it from being recorded and stands at no field.
   */
  problem: ProblemView | null;
};

/**
 * A remark on a request, with the rule it follows from.
 */
export type RequestRemark = {
  /**
   * How it is set.
   */
  tone: RequestTone;
  /**
   * `Not authorised: the sender was no contact`.
   */
  text: string;
  /**
   * Rule id.
   */
  rule: string | null;
};

/**
 * The request that was stored.
 */
export type RequestStored = {
  /**
   * The number people call it by.
   */
  id: number;
};

/**
 * How something is set.
 */
export type RequestTone = "quiet" | "good" | "open" | "warn" | "bad";

/**
 * A list that was written.
 */
export type RequestsSaved = {
  /**
   * What the toast says; empty if no place was chosen.
   */
  message: string;
};

/**
 * A stretch of the period track.
 */
export type RulerBar = {
  /**
   * How it is drawn.
   */
  kind: RulerBarKind;
  /**
   * Left edge.
   */
  from: number;
  /**
   * Right edge.
   */
  to: number;
  /**
   * Text inside, may be empty.
   */
  label: string;
};

/**
 * How a stretch of the period track is drawn.
 */
export type RulerBarKind = "committed" | "open" | "locked" | "terminating" | "next";

/**
 * A labelled day on the ruler.
 */
export type RulerMark = {
  /**
   * What it stands for.
   */
  kind: RulerMarkKind;
  /**
   * Where.
   */
  at: number;
  /**
   * `cancel by`, quiet.
   */
  label: string;
  /**
   * `25 Dec`, strong.
   */
  date: string;
};

/**
 * What a mark on the ruler stands for.
 */
export type RulerMarkKind = "order" | "activation" | "cancel_by" | "renewal" | "end" | "today";

/**
 * A month tick.
 */
export type RulerMonth = {
  /**
   * First day of the month.
   */
  at: number;
  /**
   * First day of the next month.
   */
  to: number;
  /**
   * `Jan`; one letter where the scale is tight is the drawing's choice.
   */
  label: string;
  /**
   * The year, given with January and with the first month drawn.
   */
  year: string | null;
};

/**
 * A contract drawn to scale. All positions lie between 0 (left edge) and 1 (right edge).
 */
export type RulerView = {
  /**
   * Bars of the period track, from left to right, touching.
   */
  bars: Array<RulerBar>;
  /**
   * The activation window, where the contract has an order date.
   */
  window: RulerWindow | null;
  /**
   * Order, activation, cancel-by and renewal, from left to right.
   */
  marks: Array<RulerMark>;
  /**
   * Month ticks along the axis.
   */
  months: Array<RulerMonth>;
  /**
   * Where today is, if in range.
   */
  today: RulerMark | null;
  /**
   * The whole drawing in one sentence, for screen readers.
   */
  description: string;
};

/**
 * The days O+1 … O+90 in which the contract may be activated.
 */
export type RulerWindow = {
  /**
   * Earliest day.
   */
  from: number;
  /**
   * Latest day.
   */
  to: number;
  /**
   * The default day.
   */
  default_at: number;
  /**
   * `default 11 Feb`.
   */
  default_label: string;
  /**
   * `latest 12 Apr`.
   */
  latest_label: string;
};

/**
 * Words typed into the search field.
 */
export type SearchInput = {
  /**
   * As typed.
   */
  text: string;
  /**
   * Most hits of each kind.
   */
  limit: number;
};

/**
 * What was found.
 */
export type SearchView = {
  /**
   * What a typed day or notice says by itself.
   */
  answer: FoundAnswer | null;
  /**
   * Contracts.
   */
  contracts: Array<FoundContract>;
  /**
   * Customers.
   */
  customers: Array<FoundCustomer>;
  /**
   * Contacts of these contracts that fit by themselves.
   */
  contacts: Array<FoundContact>;
};

/**
 * Contracts that a person chose: some by number, or all of a filter but a few.
 */
export type Selection = {
  /**
   * The chosen ones; with a filter those that are not.
   */
  numbers: Array<string>;
  /**
   * All of this filter, in its order.
   */
  all_of: ContractListInput | null;
};

/**
 * A contact of the contract, to be chosen as the sender.
 */
export type SenderChoice = {
  /**
   * Name.
   */
  name: string;
  /**
   * Mail address.
   */
  email: string;
};

/**
 * Figures beside the entries of the sidebar.
 */
export type SessionCounts = {
  /**
   * Deadlines that are overdue.
   */
  overdue: number;
  /**
   * Deadlines that are overdue or due within a week: the figure beside Today.
   */
  urgent: number;
  /**
   * Customers.
   */
  customers: number;
  /**
   * Contracts.
   */
  contracts: number;
  /**
   * Support requests that await a response: the figure beside Requests.
   */
  open_requests: number;
};

/**
 * The state of the program as its frame shows it.
 */
export type SessionView = {
  /**
   * Language of the window.
   */
  language: "de" | "en";
  /**
   * How the window looks.
   */
  look: Look;
  /**
   * Version of the program.
   */
  version: string;
  /**
   * Today.
   */
  today: DayView;
  /**
   * `Tuesday, 24 November 2026`.
   */
  heading: string;
  /**
   * `week 48`.
   */
  week: string;
  /**
   * Where the register lies, to be shown; the window never names a file itself.
   */
  register_path: string;
  /**
   * Whether changes are refused.
   */
  is_read_only: boolean;
  /**
   * Whether the contracts are made up, to try things out.
   */
  is_sample: boolean;
  /**
   * The contractor's name, empty until entered.
   */
  company_name: string;
  /**
   * How much there is.
   */
  counts: SessionCounts;
  /**
   * Everybody who looks after a contract, by name.
   */
  owners: Array<string>;
  /**
   * `Notice recorded, SV-0001`: what an undo would take back.
   */
  undo: string | null;
  /**
   * What a redo would do again.
   */
  redo: string | null;
};

/**
 * Everything that is set.
 */
export type Settings = {
  /**
   * The contractor.
   */
  company: Company;
  /**
   * Language of the window: `de`, `en`, or none for the system's.
   */
  language: string | null;
  /**
   * Look of the window.
   */
  look: Look;
  /**
   * Files of papers.
   */
  papers: PaperFiles;
  /**
   * How lists were read that were imported before: a `MAP.toml` by the name it was given.
   */
  import_mappings: { [key in string]: string };
  /**
   * Whether the contracts of this register are made up, to try things out.
   */
  is_sample: boolean;
};

/**
 * The whole screen.
 */
export type SettingsPageView = {
  /**
   * What is set.
   */
  settings: Settings;
  /**
   * The logo, to look at.
   */
  logo: PictureView | null;
  /**
   * The signature, to look at.
   */
  signature: PictureView | null;
  /**
   * Where the register lies.
   */
  register_path: string;
  /**
   * Whether changes are refused.
   */
  is_read_only: boolean;
};

/**
 * How many events of a kind.
 */
export type SinceCount = {
  /**
   * Kind id.
   */
  kind: string;
  /**
   * `12 renewed`.
   */
  text: string;
};

/**
 * How many rows are wanted.
 */
export type SinceInput = {
  /**
   * Most rows.
   */
  limit: number;
};

/**
 * One event.
 */
export type SinceRow = {
  /**
   * Stable name.
   */
  id: string;
  /**
   * `renewed`, `notice_passed`, `default_took_effect`, `contacts_overdue`, `lapsed`, `ended`.
   */
  kind: string;
  /**
   * `Contract renewed`.
   */
  kind_text: string;
  /**
   * The day.
   */
  day: DayView;
  /**
   * Customer.
   */
  customer_name: string;
  /**
   * Contract number.
   */
  contract: string;
  /**
   * What followed: `until 21 Nov 2027`.
   */
  detail: string;
};

/**
 * Everything that happened since the last visit.
 */
export type SinceView = {
  /**
   * When that was: `Fri, 20 Nov 2026, 17:40`.
   */
  visit: string;
  /**
   * How many events there are.
   */
  total: number;
  /**
   * How many of each kind, without kinds that do not occur.
   */
  counts: Array<SinceCount>;
  /**
   * The events by day, as far as the limit reached.
   */
  rows: Array<SinceRow>;
  /**
   * `6 of 35`, where rows were left out.
   */
  left_out: string | null;
};

/**
 * A solution that can be covered.
 */
export type SolutionChoice = {
  /**
   * Solution id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Whether a version is recorded.
   */
  has_version: boolean;
  /**
   * Whether satellites are recorded.
   */
  has_satellites: boolean;
};

/**
 * A covered system as typed.
 */
export type SolutionDraft = {
  /**
   * Solution id.
   */
  solution: string;
  /**
   * Version.
   */
  version: string;
  /**
   * `production` or `test`.
   */
  environment: string;
  /**
   * Number of satellites.
   */
  satellites: string;
};

/**
 * The language to speak before it is known whether the register opens.
 */
export type SpokenLanguage = {
  /**
   * Language of the window.
   */
  language: "de" | "en";
};

/**
 * A state of a contract's life.
 */
export type StateView = {
  /**
   * Stable id: `active`.
   */
  id: string;
  /**
   * In words.
   */
  text: string;
};

/**
 * What is to be done with the covered systems of a contract.
 */
export type SystemChange =
  | {
      kind: "add";
      /**
       * Which.
       */
      system: SolutionDraft;
    }
  | {
      kind: "replace";
      /**
       * Place in the record.
       */
      at: number;
      /**
       * What it is.
       */
      system: SolutionDraft;
    }
  | {
      kind: "remove";
      /**
       * Place in the record.
       */
      at: number;
    };

/**
 * A covered system.
 */
export type SystemRow = {
  /**
   * Place in the record, by which it is changed.
   */
  at: number;
  /**
   * The fields as they stand.
   */
  draft: SolutionDraft;
  /**
   * Name of the solution.
   */
  name: string;
  /**
   * Version as typed.
   */
  version: string;
  /**
   * `Production, 7 satellites`.
   */
  usage: string;
};

/**
 * A change of the covered systems of one contract.
 */
export type SystemsInput = {
  /**
   * Contract number.
   */
  number: string;
  /**
   * What.
   */
  change: SystemChange;
};

/**
 * The covered systems of a contract.
 */
export type SystemsView = {
  /**
   * `7 of 10 satellites`.
   */
  count: string;
  /**
   * As recorded.
   */
  rows: Array<SystemRow>;
  /**
   * The solutions that can be covered.
   */
  solutions: Array<SolutionChoice>;
  /**
   * Where a system may run.
   */
  environments: Array<Choice>;
  /**
   * Whether they can be changed.
   */
  can_change: boolean;
};

/**
 * A piece of a sentence.
 */
export type TextPart = {
  /**
   * The piece.
   */
  text: string;
  /**
   * Whether it is set strong.
   */
  is_strong: boolean;
};

/**
 * How many rows are wanted; more are asked for where a person wants to see them.
 */
export type TodayInput = {
  /**
   * Most rows of each lane.
   */
  limit: number;
  /**
   * Only of the contracts that this person looks after.
   */
  owner: string | null;
};

/**
 * The whole screen.
 */
export type TodayView = {
  /**
   * `Tuesday, 24 November 2026`.
   */
  heading: string;
  /**
   * `week 48`.
   */
  week: string;
  /**
   * No contract in the register yet.
   */
  is_empty: boolean;
  /**
   * Overdue, then 7, 30, 60, 90 and 120 days; always all six.
   */
  lanes: Array<LaneView>;
  /**
   * The next twelve months; one drawing a currency, the largest first.
   */
  renewals: RenewalsView | null;
  /**
   * Entitlements that lapse next.
   */
  lapses: Array<LapseView>;
};

/**
 * A day that was understood.
 */
export type TypedDateView = {
  /**
   * The day, `YYYY-MM-DD`.
   */
  iso: string;
  /**
   * The day with everything about it.
   */
  day: DayView;
  /**
   * `Sat, 31 Oct 2026, in 341 days`.
   */
  say_back: string;
};

/**
 * An amount as typed.
 */
export type TypedMoney = {
  /**
   * As typed.
   */
  text: string;
  /**
   * ISO 4217, taken where the text names no currency.
   */
  currency: string;
};

/**
 * What was typed.
 */
export type TypedText = {
  /**
   * As typed.
   */
  text: string;
};

/**
 * A label and its value.
 */
export type ValueRow = {
  /**
   * Left.
   */
  label: string;
  /**
   * Right.
   */
  value: string;
  /**
   * Whether the value says that there is nothing.
   */
  is_quiet: boolean;
};

/**
 * How a verdict is set.
 */
export type VerdictTone = "good" | "boundary" | "bad";

/**
 * A verdict in large.
 */
export type VerdictView = {
  /**
   * Stable id: `boundary`.
   */
  id: string;
  /**
   * How it is set.
   */
  tone: VerdictTone;
  /**
   * `Boundary, effective`.
   */
  cause: string;
  /**
   * `On time, on the last day`.
   */
  title: string;
  /**
   * `The contract ends on Friday, 22 January 2027. It does not renew.`
   */
  sentence: Array<TextPart>;
};

/**
 * A view that a person saved under a name.
 */
export type ViewKept = {
  /**
   * What it is called.
   */
  name: string;
  /**
   * What is looked for, as the list writes it down for itself.
   */
  filter: string;
  /**
   * How it looks.
   */
  look: GridLook;
};

/**
 * Something a person should know about the contract.
 */
export type WarningView = {
  /**
   * Stable id: `imported`, `consumer`, `contacts_missing`.
   */
  id: string;
  /**
   * Rule id.
   */
  rule: string;
  /**
   * In words.
   */
  text: string;
};

/**
 * One step of a reason.
 */
export type WhyStepView = {
  /**
   * Rule id, `N1`.
   */
  rule: string;
  /**
   * The fact, left: `60 days before`.
   */
  label: string;
  /**
   * Its value, right: `Fri, 25 Dec 2026`.
   */
  value: string;
  /**
   * Inputs in words, below.
   */
  text: string;
  /**
   * Where it is written: `Terms, par. 2, sent. 2`.
   */
  clause: string;
  /**
   * Whether this step gives the date asked about.
   */
  is_result: boolean;
};

/**
 * Why a date is what it is: numbered steps, the last of which gives the date.
 */
export type WhyView = {
  /**
   * `Why 25 Dec 2026?`
   */
  title: string;
  /**
   * In order.
   */
  steps: Array<WhyStepView>;
  /**
   * Advice that follows, such as the last working day before.
   */
  advice: string | null;
};

/**
 * A day of a year.
 */
export type YearDay = {
  /**
   * `2026-11-24`.
   */
  iso: string;
  /**
   * `24`.
   */
  label: string;
  /**
   * `Tuesday, 24 November 2026: 2 Cancel by, 1 Renewal`; what a pointer that rests there says.
   */
  name: string;
  /**
   * How many deadlines, from 0 for none to 4.
   */
  density: number;
  /**
   * Today.
   */
  is_today: boolean;
  /**
   * Public holiday.
   */
  is_holiday: boolean;
};

/**
 * A month of a year.
 */
export type YearMonth = {
  /**
   * `2026-11`.
   */
  month: string;
  /**
   * `November`.
   */
  title: string;
  /**
   * `41`; empty without deadlines.
   */
  count_text: string;
  /**
   * `November 2026, 41 deadlines`, for those who have it read aloud.
   */
  name: string;
  /**
   * Whether today lies in it.
   */
  is_current: boolean;
  /**
   * Whole weeks from Monday; none for days of other months.
   */
  weeks: Array<Array<YearDay | null>>;
};

/** Every command: what it takes and what it gives. */
export interface Commands {
  session: { input: null; output: SessionView };
  reopen: { input: null; output: SessionView };
  language: { input: null; output: SpokenLanguage };
  search: { input: SearchInput; output: SearchView };
  undo: { input: null; output: DoneView<null> };
  redo: { input: null; output: DoneView<null> };
  offer_actions: { input: OfferedActions; output: null };
  quit: { input: null; output: null };
  preferences: { input: null; output: PreferencesView };
  keep_person: { input: Person; output: PreferencesView };
  keep_grid: { input: GridInput; output: PreferencesView };
  keep_keys: { input: KeyWishes; output: PreferencesView };
  keep_action: { input: ActionDone; output: PreferencesView };
  begin: { input: BeginInput; output: PreferencesView };
  open_samples: { input: null; output: null };
  leave_samples: { input: null; output: null };
  registers: { input: null; output: RegistersView };
  choose_register: { input: null; output: boolean };
  new_register: { input: null; output: boolean };
  dropped_register: { input: null; output: boolean };
  open_register: { input: RegisterId; output: null };
  forget_register: { input: RegisterId; output: RegistersView };
  about: { input: null; output: AboutView };
  crash_report: { input: null; output: CrashView | null };
  discard_crash_report: { input: null; output: null };
  report_fault: { input: FaultInput; output: null };
  desktop_wishes: { input: null; output: DesktopWishes };
  keep_desktop_wishes: { input: DesktopWishes; output: DesktopWishes };
  print_page: { input: null; output: null };
  settings: { input: null; output: SettingsPageView };
  backups: { input: null; output: BackupsView };
  back_up_now: { input: null; output: DoneView<BackupsView> };
  restore_backup: { input: BackupName; output: DoneView<BackupRestored> };
  save_settings: { input: Settings; output: DoneView<SettingsPageView> };
  preview_letterhead: { input: LetterheadDraft; output: LetterheadView };
  choose_picture: { input: PictureInput; output: DoneView<SettingsPageView> | null };
  remove_picture: { input: PictureInput; output: DoneView<SettingsPageView> };
  list_editions: { input: null; output: EditionListView };
  edition: { input: EditionId; output: EditionPageView };
  confirm_cell: { input: CellInput; output: DoneView<EditionPageView> };
  edition_form: { input: EditionFormOpen; output: EditionFormView };
  check_edition: { input: EditionDraft; output: EditionCheckView };
  save_edition: { input: EditionDraft; output: DoneView<EditionId> };
  import_edition: { input: null; output: DoneView<EditionFileView> };
  export_edition: { input: EditionId; output: EditionFileView };
  list_customers: { input: CustomerListInput; output: CustomerListView };
  customer: { input: CustomerOpenInput; output: CustomerView };
  save_customer: { input: CustomerSaveInput; output: DoneView<CustomerStored> };
  read_date: { input: TypedText; output: TypedDateView };
  read_money: { input: TypedMoney; output: MoneyView };
  today: { input: TodayInput; output: TodayView };
  since: { input: SinceInput; output: SinceView | null };
  mark_seen: { input: null; output: null };
  reminders: { input: null; output: ReminderPage };
  keep_reminders: { input: ReminderWishes; output: PreferencesView };
  try_reminder: { input: null; output: ReminderTried };
  digest: { input: DigestInput; output: DigestView | null };
  mark_digest_seen: { input: null; output: null };
  save_digest: { input: null; output: DigestSaved };
  list_contracts: { input: ContractListInput; output: ContractListView };
  contract_groups: { input: ContractGroupsInput; output: Array<ContractGroupView> };
  copy_contracts: { input: CopyInput; output: CopiedRows };
  set_owner: { input: OwnerInput; output: DoneView<null> };
  contract_panel: { input: ContractNumber; output: ContractPanelView };
  export_contracts: { input: ExportInput; output: ExportSaved };
  contract_page: { input: ContractPageInput; output: ContractPageView };
  contract_papers: { input: ContractNumber; output: PapersView };
  contract_paper: { input: PaperInput; output: PaperView };
  save_contract_paper: { input: PaperWish; output: PaperSaved };
  open_paper: { input: ContractNumber; output: null };
  view_contract_paper: { input: PaperWish; output: null };
  mail_contract_paper: { input: PaperWish; output: PaperMailed };
  batch_form: { input: Selection; output: BatchForm };
  preview_batch: { input: BatchDraft; output: BatchPreview };
  start_batch: { input: BatchDraft; output: BatchView | null };
  batch_progress: { input: null; output: BatchView | null };
  cancel_batch: { input: null; output: null };
  open_batch_place: { input: null; output: null };
  change_contacts: { input: ContactsInput; output: DoneView<ContractStored> };
  withdraw_order: { input: ContractNumber; output: DoneView<ContractStored> };
  change_systems: { input: SystemsInput; output: DoneView<ContractStored> };
  preview_consulting: { input: ConsultingDraft; output: ConsultingPreview };
  draw_consulting: { input: ConsultingDraft; output: DoneView<ContractStored> };
  cancel_consulting: { input: ConsultingPlace; output: DoneView<ContractStored> };
  amendment_form: { input: ContractNumber; output: AmendmentOpening };
  preview_amendment: { input: AmendmentDraft; output: AmendmentPreview };
  record_amendment: { input: AmendmentDraft; output: DoneView<ContractStored> };
  contract_form: { input: ContractFormOpen; output: ContractFormOpening };
  customer_choices: { input: CustomerSearch; output: Array<CustomerChoice> };
  day_calendar: { input: TypedText; output: CalendarView };
  preview_contract: { input: ContractFormInput; output: ContractPreview };
  preview_contract_paper: { input: ContractFormInput; output: PaperView };
  save_contract: { input: ContractSaveInput; output: DoneView<ContractStored> };
  notice_form: { input: ContractNumber; output: NoticeOpening };
  preview_notice: { input: NoticeDraft; output: NoticePreview };
  record_notice: { input: NoticeDraft; output: DoneView<ContractStored> };
  withdraw_notice: { input: NoticeDayInput; output: DoneView<ContractStored> };
  record_signed_copy: { input: NoticeDayInput; output: DoneView<ContractStored> };
  notice_letter: { input: NoticeDraft; output: LetterView | null };
  open_notice_letter: { input: NoticeDraft; output: null };
  open_letter: { input: LetterInput; output: null };
  choose_notice_document: { input: ContractNumber; output: DocumentDraft | null };
  attach_notice_document: { input: NoticeDocumentInput; output: DoneView<ContractStored> };
  open_notice_document: { input: NoticePlace; output: null };
  list_requests: { input: RequestListInput; output: RequestListView };
  export_requests: { input: RequestListInput; output: RequestsSaved };
  request_panel: { input: RequestNumber; output: RequestPanelView };
  request_clock: { input: RequestNumber; output: RequestClockView };
  open_request_mail: { input: RequestNumber; output: null };
  preview_answer: { input: AnswerDraft; output: AnswerPreview };
  record_answer: { input: AnswerDraft; output: DoneView<RequestStored> };
  request_form: { input: RequestOpen; output: RequestOpening };
  preview_request: { input: RequestDraft; output: RequestPreview };
  record_request: { input: RequestDraft; output: DoneView<RequestStored> };
  choose_request_mail: { input: null; output: MailReading | null };
  dropped_request_mail: { input: null; output: MailReading | null };
  calculate_response: { input: CalculatorDraft; output: CalculatorView };
  calendar_month: { input: CalendarMonthInput; output: CalendarMonthView };
  calendar_year: { input: CalendarYearInput; output: CalendarYearView };
  calendar_day: { input: CalendarDayInput; output: CalendarDayView };
  export_calendar: { input: CalendarExportInput; output: CalendarSaved };
  finance: { input: FinanceInput; output: FinanceView };
  finance_rows: { input: FinanceRowsInput; output: FinanceRowsView };
  tick_renewal: { input: FinanceTick; output: DoneView<FinanceTick> };
  export_finance: { input: FinanceExportInput; output: FinanceSaved };
  import_page: { input: null; output: ImportPageView };
  choose_import: { input: null; output: ImportPageView };
  dropped_import: { input: null; output: boolean };
  give_up_import: { input: null; output: ImportPageView };
  go_on_with_import: { input: null; output: ImportPageView };
  import_lines: { input: ImportLinesInput; output: ImportLinesView };
  set_import_sheet: { input: ImportSheetInput; output: ImportPageView };
  set_import_column: { input: ImportColumnInput; output: ImportPageView };
  answer_import_column: { input: ImportColumnAnswer; output: ImportPageView };
  take_import_rows: { input: ImportTakeInput; output: ImportPageView };
  answer_import_row: { input: ImportAnswerInput; output: ImportPageView };
  echo_import_answer: { input: ImportAnswerInput; output: FieldAnswer };
  store_import: { input: ImportStoreInput; output: DoneView<ImportPageView> };
  save_import_report: { input: null; output: ImportSaved };
  save_import_mapping: { input: ImportMappingInput; output: DoneView<null> };
}
