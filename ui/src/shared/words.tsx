// Every text of the window, from the same catalogues as everywhere else. Typed: a message that
// does not exist, or a variable that it does not have, does not compile.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { createContext, type ReactNode, useContext, useMemo } from "react";

import { catalogues, type Language, type WordArguments, type WordKey } from "../generated/words";

export type { Language, WordKey };

/** Gives the text of a message in the language of the window. */
export type Translate = <Key extends WordKey>(key: Key, ...args: WordArguments<Key>) => string;

interface Words {
  readonly t: Translate;
  readonly language: Language;
}

function translator(language: Language): Translate {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(catalogues[language]));
  return (key, ...args) => {
    const [name = key, attribute] = (key as string).split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    return pattern
      ? bundle.formatPattern(pattern, args[0] as Record<string, string | number>)
      : key;
  };
}

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const words = useMemo(() => ({ t: translator(language), language }), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) {
    throw new Error("useWords needs a WordsProvider");
  }
  return words;
}

/** A key put together from a prefix and an id of Rust, such as `state-` and `active`. */
export function keyOf(prefix: string, id: string): WordKey {
  return `${prefix}-${id.replaceAll("_", "-")}` as WordKey;
}
