import type { Toegangseis } from '../../platform/toegang/index.ts';

/** What the routes of this room ask of who calls them. */
export const eigen: Toegangseis = { doelen: ['aanlevering', 'accordering'], recht: 'lezen', bereik: 'eigen' };
export const leveren: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'eigen' };
export const accorderen: Toegangseis = { doelen: ['accordering'], recht: 'schrijven', bereik: 'eigen' };
/** The own delivery, or any for who asked for them. */
export const lezen: Toegangseis = { doelen: ['aanlevering', 'accordering'], recht: 'lezen', bereik: 'lijst' };
export const inzien: Toegangseis = { doelen: ['aanlevering'], recht: 'lezen', bereik: 'land' };
export const beoordelen: Toegangseis = { doelen: ['aanlevering'], recht: 'schrijven', bereik: 'land' };
export const tags = ['meten'];
