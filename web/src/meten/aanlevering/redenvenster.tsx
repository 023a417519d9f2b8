import { type ReactNode, useState } from 'react';
import { Button, Dialog, ErrorState, FoutOverzicht, TextField } from '../../ui/index.ts';

interface RedenvensterProps {
  readonly titel: string;
  readonly label: string;
  readonly uitleg?: string;
  readonly knop: string;
  readonly annuleer: string;
  readonly minstens: number;
  readonly teKort: string;
  readonly boven?: ReactNode;
  onSluit(): void;
  verstuur(reden: string): Promise<unknown>;
}

/** Asks for a reason before something is done. */
export function Redenvenster(props: RedenvensterProps) {
  const { titel, label, uitleg, knop, annuleer, minstens, teKort, boven, onSluit, verstuur } = props;
  const [reden, setReden] = useState('');
  const [fout, setFout] = useState<string>();
  const [mislukt, setMislukt] = useState<unknown>();
  const [bezig, setBezig] = useState(false);
  const doe = async () => {
    if (reden.trim().length < minstens) return setFout(teKort);
    setFout(undefined);
    setMislukt(undefined);
    setBezig(true);
    try {
      await verstuur(reden.trim());
    } catch (oorzaak) {
      setMislukt(oorzaak);
      setBezig(false);
    }
  };
  return (
    <Dialog titel={titel} open onSluit={onSluit}>
      <form
        className="baken-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          void doe();
        }}
      >
        <FoutOverzicht fouten={fout ? [{ veld: 'reden', melding: fout }] : []} />
        {mislukt !== undefined && <ErrorState fout={mislukt} />}
        {boven}
        <TextField
          id="reden"
          label={label}
          {...(uitleg ? { uitleg } : {})}
          rijen={3}
          verplicht
          value={reden}
          onChange={setReden}
          fout={fout}
        />
        <div className="baken-dialog__acties">
          <Button onPress={onSluit}>{annuleer}</Button>
          <Button type="submit" soort="primary" isDisabled={bezig}>
            {knop}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
