// The only door to Rust: one typed call for every command. Nothing else imports the bridge.
import { invoke } from "@tauri-apps/api/core";

import type { Commands, ProblemView } from "../generated/api";

export type CommandName = keyof Commands;

/** A refusal or failure in words, as Rust gives it. */
export class Refusal extends Error {
  readonly problem: ProblemView;

  constructor(problem: ProblemView) {
    super(problem.message);
    this.name = "Refusal";
    this.problem = problem;
  }
}

function isProblem(value: unknown): value is ProblemView {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
}

/** Calls a command; throws a {@link Refusal} with words for people. */
export async function call<Name extends CommandName>(
  name: Name,
  input: Commands[Name]["input"],
): Promise<Commands[Name]["output"]> {
  try {
    return await invoke<Commands[Name]["output"]>(name, { input });
  } catch (error) {
    if (isProblem(error)) {
      throw new Refusal(error);
    }
    throw new Refusal({
      code: "io",
      rule: null,
      field: null,
      message: String(error),
      safe: null,
      remedy: null,
    });
  }
}

/** The problem behind an error, if it is one. */
export function problemOf(error: unknown): ProblemView | null {
  return error instanceof Refusal ? error.problem : null;
}
