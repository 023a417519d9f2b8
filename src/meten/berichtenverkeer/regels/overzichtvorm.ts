/**
 * What Baken does with a rule. `bericht`: checked within a message; `tussen`: checked between messages; `schema`, `lezen`: held by the
 * schema or by reading the file; `stand`: how the state is made of messages; `schrijven`: how an answer is written; `niet`: not checked.
 */
export type Toetsing = 'bericht' | 'tussen' | 'schema' | 'lezen' | 'stand' | 'schrijven' | 'niet';

/** `uitleg`: the rules by which it is checked when that is not itself, or why it is not. */
export type Overzichtsregel = readonly [code: string, titel: string, toetsing: Toetsing, uitleg: string | null];
