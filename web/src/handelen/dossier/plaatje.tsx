import { useTranslations } from 'use-intl';
import { Figuur, Schema, type Schemapunt } from '../../grafiek/index.ts';
import { Card, useAfdruk } from '../../ui/index.ts';
import { useStandzin } from './standzin.ts';
import type { Dossier } from './typen.ts';

/**
 * The procedure as a picture, with where this dossier is and where it was. On paper as its table: a picture cannot go on on the next
 * sheet, and leaves half of this one empty.
 */
export function Plaatje({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.plaatje');
  const { procedure, toestand } = dossier;
  const standzin = useStandzin(dossier);
  const afdruk = useAfdruk();
  const geweest = new Set(
    dossier.gebeurtenissen.flatMap(({ soort, gegevens }) =>
      soort === 'overgang' ? [String((gegevens as { readonly van?: string }).van)] : [],
    ),
  );
  const standVan = (code: string): Schemapunt['stand'] =>
    code === toestand ? 'hier' : geweest.has(code) ? 'geweest' : 'nog';
  const naamVan = (code: string) => procedure.toestanden[code]?.naam ?? code;
  const punten = Object.entries(procedure.toestanden).map(([code, { naam, einde }]) => ({
    code,
    naam,
    stand: standVan(code),
    einde: einde ?? false,
  }));
  const overgangen = Object.values(procedure.overgangen);
  const paren = new Map(
    overgangen.flatMap(({ van, naar }) => van.map((uit) => [`${uit}>${naar}`, { van: uit, naar }] as const)),
  );
  const vanaf = (code: string) =>
    overgangen
      .filter(({ van }) => van.includes(code))
      .map(({ naam, naar }) => t('stap', { stap: naam, naar: naamVan(naar) }))
      .join('; ');
  const mogelijk = [
    ...new Set(overgangen.filter(({ van }) => van.includes(toestand)).map(({ naar }) => naamVan(naar))),
  ];
  const zin = t('zin', { hier: naamVan(toestand), aantal: mogelijk.length, namen: mogelijk.join(', ') });
  const tabel = {
    bijschrift: t('titel'),
    koppen: [t('kop.toestand'), t('kop.stand'), t('kop.uitleg'), t('kop.stappen')],
    getallen: 0,
    rijen: punten.map(({ code, naam, stand }) => ({
      sleutel: code,
      cellen: [
        naam,
        t(`stand.${stand}`),
        code === toestand ? standzin : (procedure.toestanden[code]?.uitleg ?? ''),
        vanaf(code) || t('geenStap'),
      ],
    })),
  };
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { naam: procedure.naam, versie: procedure.versie })}>
      {afdruk ? (
        <Figuur tabel={tabel} alsTabel kop={<span className="baken-stil">{zin}</span>}>
          {null}
        </Figuur>
      ) : (
        <Schema
          punten={punten}
          schakels={[...paren.values()]}
          begin={procedure.begin}
          zin={zin}
          hier={t('hier')}
          legenda={<p className="baken-stil">{t('legenda')}</p>}
          tabel={tabel}
        />
      )}
    </Card>
  );
}
