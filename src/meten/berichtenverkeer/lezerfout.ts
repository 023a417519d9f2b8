/**
 * Why reading stops here: what is no XML, or more than a reader of messages should take. Becomes a finding; `melding` is
 * Dutch and holds nothing of the content. `regel` is `xml`, or what of it: xml:codering, xml:doctype, xml:omvang.
 */
export class Leesfout extends Error {
  readonly regel: string;
  readonly regelnummer: number;

  constructor(regel: 'xml' | 'xml:codering' | 'xml:doctype' | 'xml:omvang', regelnummer: number, melding: string) {
    super(melding);
    this.name = 'Leesfout';
    this.regel = regel;
    this.regelnummer = regelnummer;
  }
}
