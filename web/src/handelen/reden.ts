/** Characters that a reason, a ground or evidence has at least, as the server asks: who reads it later must be able to follow it. */
export const KORTSTE_REDEN = 10;
