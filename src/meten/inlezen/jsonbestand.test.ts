import { expect, it } from 'vitest';
import { leesJson } from './jsonbestand.ts';

it('takes rows with a column aanbieder, perioden or gebeurtenissen for rows', () => {
  const rijen = [
    { aanbieder: '99000001', perioden: '3', gebeurtenissen: 'geen', bsn: 'x' },
    { aanbieder: 99000002, perioden: 4, gebeurtenissen: '', bsn: 'y' },
  ];
  expect(leesJson(JSON.stringify(rijen))).toEqual({
    kop: ['aanbieder', 'perioden', 'gebeurtenissen', 'bsn'],
    rijen: [
      { nummer: 1, cellen: ['99000001', '3', 'geen', 'x'] },
      { nummer: 2, cellen: [99000002, 4, '', 'y'] },
    ],
    gebeurtenissen: [],
  });
});

it('takes a provider with its periods for one', () => {
  const aanbieder = {
    aanbieder: { kvk: '12345678' },
    perioden: [{ kwartaal: '2026-K1', gegevens: { omzet: 5 } }],
    gebeurtenissen: [{ datum: '2026-01-01', soort: 'x' }],
  };
  const gelezen = leesJson(JSON.stringify(aanbieder));
  expect(gelezen.kop).toEqual(['kvk', 'kwartaal', 'omzet']);
  expect(gelezen.gebeurtenissen).toMatchObject([{ nummer: 1, kvk: '12345678', datum: '2026-01-01' }]);
  expect(() => leesJson('[{"aanbieder":{"kvk":"1"},"perioden":"x"}]')).toThrow('geen lijst');
  expect(() => leesJson('[{"aanbieder":{"kvk":"1"}},{"aanbieder":"x"}]')).toThrow('mengt');
});
