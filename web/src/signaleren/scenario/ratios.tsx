import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, Dialog, Scrollvlak, StatusChip, TredeTegel } from '../../ui/index.ts';
import { schrijfGrens, schrijfWaarde } from './schrijf.ts';
import { alsTrede, type Kengetal, type Uitkomst } from './typen.ts';

const OORDEEL = { beter: 'goed', slechter: 'slecht', gelijk: 'onbekend', anders: 'onbekend' } as const;

/** Every ratio before and after, with its norm; those that move first. Each opens to what it is made of. */
export function Ratios({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations('scenario.ratios');
  const [alle, zetAlle] = useState(false);
  const [open, zetOpen] = useState<Kengetal>();
  const anders = uitkomst.kengetallen.filter((k) => k.oordeel !== 'gelijk');
  const rest = uitkomst.kengetallen.filter((k) => k.oordeel === 'gelijk');
  const metNorm = rest.filter((k) => k.grenzen !== null);
  const getoond = alle ? [...anders, ...rest] : anders.length > 0 ? anders : metNorm;
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder', { anders: anders.length, alle: uitkomst.kengetallen.length })}
      acties={
        <Button klein aria-pressed={alle} onPress={() => zetAlle(!alle)}>
          {t('alle')}
        </Button>
      }
    >
      <Scrollvlak className="baken-tweeling baken-scenario__ratios" tabel={t('titel')}>
        <table>
          <caption className="baken-alleen-voorlezen">{t('titel')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('kengetal')}</th>
              <th scope="col" className="baken-tabel__rechts">
                {t('nu')}
              </th>
              <th scope="col" className="baken-tabel__rechts">
                {t('straks')}
              </th>
              <th scope="col">{t('oordeel')}</th>
              <th scope="col">{t('norm')}</th>
            </tr>
          </thead>
          <tbody>
            {getoond.map((k) => (
              <tr key={k.code}>
                <th scope="row">
                  {k.naam}
                  <Button soort="quiet" klein aria-label={t('hoeVan', { naam: k.naam })} onPress={() => zetOpen(k)}>
                    {t('hoe')}
                  </Button>
                </th>
                <td className="baken-tabel__rechts">
                  <Stand kengetal={k} wanneer="voor" />
                </td>
                <td className="baken-tabel__rechts">
                  <Stand kengetal={k} wanneer="na" />
                </td>
                <td>
                  <StatusChip oordeel={OORDEEL[k.oordeel]}>{t(k.oordeel)}</StatusChip>
                </td>
                <td>
                  <Norm kengetal={k} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
      {open && <Uitleg kengetal={open} onSluit={() => zetOpen(undefined)} />}
    </Card>
  );
}

function Stand({ kengetal, wanneer }: { readonly kengetal: Kengetal; readonly wanneer: 'voor' | 'na' }) {
  const t = useTranslations('scenario.ratios');
  const opmaak = useOpmaak();
  const stand = kengetal[wanneer];
  if (!stand) return <span className="baken-stil">{t('geenWaarde')}</span>;
  return (
    <span className="baken-scenario__stand">
      {stand.waarde === null ? (stand.tekst ?? t('geenWaarde')) : schrijfWaarde(opmaak, stand.waarde, kengetal.eenheid)}
      {stand.trede !== null && <TredeTegel trede={alsTrede(stand.trede)} />}
    </span>
  );
}

/** The bound of trede 3, the only one that is published; without it the mildest one. */
function Norm({ kengetal: { grenzen, richting, eenheid } }: { readonly kengetal: Kengetal }) {
  const t = useTranslations('scenario.ratios');
  const opmaak = useOpmaak();
  const [trede, grens] =
    Object.entries(grenzen ?? {}).find(([nummer]) => nummer === '3') ?? Object.entries(grenzen ?? {})[0] ?? [];
  if (trede === undefined || grens === undefined || !richting)
    return <span className="baken-stil">{t('geenNorm')}</span>;
  return t(`normen.${richting}`, { trede, grens: schrijfGrens(opmaak, grens, eenheid) });
}

/** How a ratio is computed: its formula, and every input before and after. */
function Uitleg({ kengetal, onSluit }: { readonly kengetal: Kengetal; onSluit(): void }) {
  const t = useTranslations('scenario.uitleggen');
  const opmaak = useOpmaak();
  const { naam, uitleg, formule, bron, invoer, grenzen, eenheid } = kengetal;
  const getal = (waarde: number | null) =>
    waarde === null ? t('nietBekend') : opmaak.getal(waarde, Number.isInteger(waarde) ? 0 : 2);
  return (
    <Dialog titel={t('titel', { naam })} open onSluit={onSluit}>
      <p>{uitleg}</p>
      <p className="baken-stil">{t('bron', { bron })}</p>
      <p>
        <b>{t('formule')}</b> <code className="baken-scenario__formule">{formule}</code>
      </p>
      <Scrollvlak className="baken-tweeling" tabel={t('invoer')}>
        <table>
          <caption className="baken-alleen-voorlezen">{t('invoer')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cijfer')}</th>
              <th scope="col">{t('over')}</th>
              <th scope="col" className="baken-tabel__rechts">
                {t('nu')}
              </th>
              <th scope="col" className="baken-tabel__rechts">
                {t('straks')}
              </th>
            </tr>
          </thead>
          <tbody>
            {invoer.map((i) => (
              <tr key={`${i.bron} ${i.code}`}>
                <th scope="row">{i.naam}</th>
                <td>{t(`venster.${i.bron as 'jaar'}`, { periode: opmaak.periode(i.periode) })}</td>
                <td className="baken-tabel__rechts">{getal(i.voor)}</td>
                <td className="baken-tabel__rechts">{getal(i.na)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrollvlak>
      {grenzen && (
        <p>
          {t('grenzen', {
            lijst: new Intl.ListFormat(opmaak.taal).format(
              Object.entries(grenzen).map(([trede, grens]) =>
                t('grens', { trede, grens: schrijfGrens(opmaak, grens, eenheid) }),
              ),
            ),
          })}
        </p>
      )}
      <p className="baken-stil">{t('zelfde')}</p>
    </Dialog>
  );
}
