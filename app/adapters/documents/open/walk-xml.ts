import { Tokenizer } from "htmlparser2";

const localName = (name: string) => name.slice(name.lastIndexOf(":") + 1);

type Walking = {
  opens(name: string, attributes: Map<string, string>): void;
  says(text: string): void;
  closes(name: string): void;
};

/** Names and attributes without their prefix. Once through, without a tree. */
export function walkXml(xml: string, { opens, says, closes }: Walking) {
  let name = "";
  let attributes = new Map<string, string>();
  let attribute = { name: "", value: "" };
  const nothing = () => {};
  const tokens = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ontext: (start, end) => says(xml.slice(start, end)),
      ontextentity: (codepoint) => says(String.fromCodePoint(codepoint)),
      oncdata: (start, end, offset) => says(xml.slice(start, end - offset)),
      onopentagname(start, end) {
        name = localName(xml.slice(start, end));
        attributes = new Map();
      },
      onattribname: (start, end) => void (attribute = { name: localName(xml.slice(start, end)), value: "" }),
      onattribdata: (start, end) => void (attribute.value += xml.slice(start, end)),
      onattribentity: (codepoint) => void (attribute.value += String.fromCodePoint(codepoint)),
      onattribend: () => void attributes.set(attribute.name, attribute.value),
      onopentagend: () => opens(name, attributes),
      onselfclosingtag() {
        opens(name, attributes);
        closes(name);
      },
      onclosetag: (start, end) => closes(localName(xml.slice(start, end))),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokens.write(xml);
  tokens.end();
}
