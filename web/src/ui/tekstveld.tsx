import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  Input,
  type TextFieldProps,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { klas } from './klas.ts';
import { VeldKop, type VeldProps } from './velden.tsx';

type InvoerProps = VeldProps &
  Pick<
    TextFieldProps,
    'value' | 'onChange' | 'onBlur' | 'name' | 'type' | 'isDisabled' | 'id' | 'autoComplete' | 'inputMode' | 'maxLength'
  > & {
    readonly rijen?: number;
    readonly breed?: boolean;
    readonly inputRef?: React.Ref<HTMLInputElement | HTMLTextAreaElement>;
  };

/** One line of text, or several with `rijen`. */
export function TextField({ label, uitleg, fout, verplicht, rijen, breed = true, inputRef, ...rest }: InvoerProps) {
  const t = useTranslations('kit');
  // The browser leaves out what does not fit, and says nothing.
  const vol = rest.maxLength !== undefined && (rest.value?.length ?? 0) >= rest.maxLength;
  return (
    <AriaTextField
      {...rest}
      isInvalid={fout !== undefined}
      isRequired={verplicht === true}
      validationBehavior="aria"
      className={klas('baken-veld', breed && 'baken-veld--breed')}
    >
      <VeldKop
        label={label}
        uitleg={
          vol ? (
            <>
              {uitleg} <b role="status">{t('vol', { aantal: rest.maxLength ?? 0 })}</b>
            </>
          ) : (
            uitleg
          )
        }
        fout={fout}
        {...(verplicht === undefined ? {} : { verplicht })}
      />
      {rijen ? (
        <AriaTextArea className="baken-invoer" rows={rijen} ref={inputRef as React.Ref<HTMLTextAreaElement>} />
      ) : (
        <Input className="baken-invoer" ref={inputRef as React.Ref<HTMLInputElement>} />
      )}
    </AriaTextField>
  );
}
