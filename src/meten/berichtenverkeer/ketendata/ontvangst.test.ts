import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { maakKetenontvanger } from './ontvangst.ts';

it('says of a file that is too large to split it between messages', async () => {
  const ontvang = maakKetenontvanger({ maxOmvang: 10, tegelijk: 1, maxDuur: 5000 });
  const file = Readable.from([Buffer.alloc(20)]);
  const verzoek = {
    raw: {},
    async *parts() {
      yield { type: 'file', file, filename: 'groot.csv' };
    },
  };
  await expect(ontvang(verzoek as never, { header: () => undefined } as never, async () => 0)).rejects.toThrow(
    'Splits het op hele berichten, bijvoorbeeld per maand',
  );
});
