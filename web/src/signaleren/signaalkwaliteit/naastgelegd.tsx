import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Card, Scrollvlak, WachtOp } from '../../ui/index.ts';
import { useSchrijf } from './schrijf.ts';
import type { Maat, Rapport } from './typen.ts';
import { rapportVraag } from './vragen.ts';

/** Two versions of the report beside each other, with a warning when they were not made in the same way. */
export function Naastgelegd({ nu, met }: { readonly nu: Rapport; readonly met: number }) {
  const vraag = useQuery(rapportVraag(met));
  return <WachtOp vraag={vraag}>{(toen) => <Tabel nu={nu} toen={toen} />}</WachtOp>;
}

function Tabel({ nu, toen }: { readonly nu: Rapport; readonly toen: Rapport }) {
  const t = useTranslations('signaalkwaliteit.naastgelegd');
  const opmaak = useOpmaak();
  const schrijf = useSchrijf();
  const anders = (['normversie', 'rekenversie', 'voorstelversie'] as const).filter((wat) => nu[wat] !== toen[wat]);
  const naam = ({ versie, bekendOp }: Rapport) => t('versie', { versie, datum: opmaak.datumKort(bekendOp, true) });
  const cellen = (m: Maat | undefined) =>
    m ? [schrijf.aandeel(m.recall), schrijf.aandeel(m.precisie), schrijf.tempo(m.loosPerJaar)] : ['', '', ''];
  return (
    <Card titel={t('titel')} onderschrift={t('onder', { nu: naam(nu), toen: naam(toen) })} vol>
      {anders.length > 0 && (
        <Alert soort="let" titel={t('andersTitel')}>
          <p>{t('anders', { wat: anders.map((wat) => t(`wat.${wat}`)).join(', ') })}</p>
        </Alert>
      )}
      <Scrollvlak className="baken-tabelrol" tabel={t('titel')}>
        <table className="baken-tabel baken-kwaliteit__tabel">
          <caption className="baken-alleen-voorlezen">{t('titel')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('regel')}</th>
              <th scope="col">{t('welke')}</th>
              <th scope="col">{t('gevonden')}</th>
              <th scope="col">{t('terecht')}</th>
              <th scope="col">{t('loos')}</th>
            </tr>
          </thead>
          {nu.inhoud.maten.map((m) => (
            <tbody key={m.code}>
              {[nu, toen].map((rapport, nummer) => (
                <tr key={rapport.versie}>
                  {nummer === 0 && (
                    <th scope="rowgroup" rowSpan={2}>
                      {m.naam}
                    </th>
                  )}
                  <td>{naam(rapport)}</td>
                  {cellen(rapport.inhoud.maten.find((een) => een.code === m.code)).map((cel, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: three measures that never move
                    <td key={i}>{cel}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Scrollvlak>
    </Card>
  );
}
