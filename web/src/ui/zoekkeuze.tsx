import { type ReactNode, useContext, useEffect, useId } from 'react';
import { ComboBox, ComboBoxStateContext, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { VeldKop } from './velden.tsx';

interface ZoekKeuzeProps {
  readonly label: string;
  readonly uitleg?: ReactNode;
  readonly fout?: string | undefined;
  readonly keuzes: readonly { readonly waarde: string; readonly naam: string; readonly bij?: string }[];
  readonly value: string | null;
  onChange(waarde: string): void;
  readonly tekst: string;
  onTekst(tekst: string): void;
  /** Said when nothing fits what was typed. */
  readonly leeg: string;
}

/** One choice from a list that is too long to look through: it is found by typing. The choices come from the server. */
export function ZoekKeuze(props: ZoekKeuzeProps) {
  const { label, uitleg, fout, keuzes, value, onChange, tekst, onTekst, leeg } = props;
  const id = useId();
  return (
    <ComboBox
      id={id}
      className="baken-veld baken-veld--breed"
      items={keuzes.map((keuze) => ({ ...keuze, id: keuze.waarde }))}
      value={value}
      onChange={(sleutel) => sleutel !== null && onChange(String(sleutel))}
      inputValue={tekst}
      onInputChange={onTekst}
      isInvalid={fout !== undefined}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger={tekst === '' ? 'manual' : 'input'}
    >
      <VeldKop label={label} uitleg={uitleg} fout={fout} />
      <Input className="baken-invoer" />
      <SluitLeeg />
      <Popover className="baken-popover" offset={4}>
        <ListBox className="baken-lijst" renderEmptyState={() => <p className="baken-lijst__leeg">{leeg}</p>}>
          {(keuze: { id: string; naam: string; bij?: string }) => (
            <ListBoxItem className="baken-lijst__item" textValue={keuze.naam}>
              <span>{keuze.naam}</span>
              {keuze.bij && <span className="baken-lijst__bij">{keuze.bij}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/**
 * An empty field has nothing to find: the list goes away, also after a choice that empties the field for the next one. Not left to
 * `allowsEmptyCollection`: a list that was closed by that once opens again after a choice.
 */
function SluitLeeg() {
  const lijst = useContext(ComboBoxStateContext);
  const moetDicht = lijst?.isOpen === true && lijst.inputValue === '';
  useEffect(() => {
    if (moetDicht) lijst?.setOpen(false);
  });
  return null;
}
