import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Card, Scrollvlak } from '../../ui/index.ts';
import type { Profielen, Veldnaam, Voorbeeld } from './typen.ts';

interface VoorbeeldrijenProps {
  readonly voorbeeld: Voorbeeld;
  readonly profielen: Profielen;
}

/** What comes of the first rows by the chosen columns, before anything is kept. */
export function Voorbeeldrijen({ voorbeeld, profielen }: VoorbeeldrijenProps) {
  const t = useTranslations('berichteninlezen');
  const opmaak = useOpmaak();
  const { rijen, goedeRijen, voorbeeldrijen, meldingen } = voorbeeld;
  const gevuld = new Set(voorbeeldrijen.flatMap(({ waarden }) => Object.keys(waarden)));
  const volgorde = [
    ...new Set(
      Object.values(profielen.velden)
        .flatMap((lijst) => lijst ?? [])
        .map(({ veld }) => veld),
    ),
  ];
  const velden = volgorde.filter((veld): veld is Veldnaam => gevuld.has(veld));
  const onder = t('voorbeeld.onder', { rijen: opmaak.getal(rijen), goed: opmaak.getal(goedeRijen) });
  return (
    <Card titel={t('voorbeeld.titel')} onderschrift={onder} vol>
      {meldingen.map((melding) => (
        <Alert key={melding} soort="let">
          <p>{melding}</p>
        </Alert>
      ))}
      {velden.length > 0 && (
        <Scrollvlak className="baken-tweeling baken-inleesproef" tabel={t('voorbeeld.titel')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('voorbeeld.rij')}</th>
                {velden.map((veld) => (
                  <th key={veld} scope="col">
                    {t(`velden.${veld}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {voorbeeldrijen.map(({ rij, waarden }) => (
                <tr key={rij}>
                  <th scope="row">{rij}</th>
                  {velden.map((veld) => (
                    <td key={veld}>{veld === 'bsn' && waarden.bsn ? t('voorbeeld.pseudoniem') : waarden[veld]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrollvlak>
      )}
    </Card>
  );
}
