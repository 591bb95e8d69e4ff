/**
 * The words that belong to the format itself: they stand in every file, whatever a document says, so a removed word may
 * be spelled like one of them. They are few and fixed, and none can be made to say more.
 */
import { shapes } from "~/adapters/pdf/rewrite/kept-shapes";

const words = (list: string) => list.trim().split(/\s+/);

/** The keys a drawn page needs besides those of its drawings. */
const skeleton = words(`
  Type Pages Kids Count Parent MediaBox CropBox Rotate UserUnit Resources Contents Group Length Filter DecodeParms Font
  XObject ExtGState ColorSpace Pattern Shading Properties Length1 Length2 Length3 Subtype N Alternate CMapName WMode
  UseCMap WhitePoint BlackPoint Gamma Range Matrix Predictor Colors Columns BitsPerComponent CIDSystemInfo`);

export const keys: ReadonlySet<string> = new Set([
  ...skeleton,
  ...Object.values(shapes).flatMap((shape) => Object.keys(shape)),
]);

const values = words(`
  Catalog Page Image Form ProcSet CMap Type0 Type1 MMType1 Type3 TrueType CIDFontType0 CIDFontType2 FontDescriptor
  FontFile FontFile2 FontFile3 Type1C CIDFontType0C OpenType WinAnsiEncoding MacRomanEncoding MacExpertEncoding
  StandardEncoding Encoding Identity Identity-H Identity-V Adobe UCS FlateDecode DCTDecode JPXDecode CCITTFaxDecode
  JBIG2Decode ASCIIHexDecode ASCII85Decode LZWDecode RunLengthDecode DeviceGray DeviceRGB DeviceCMYK DeviceN Indexed
  Separation ICCBased CalGray CalRGB Lab Transparency Luminosity Alpha Normal Compatible Multiply Screen Overlay Darken
  Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color AbsoluteColorimetric
  RelativeColorimetric Perceptual ExtraLight SemiCondensed Condensed Expanded SemiExpanded Invisible Kept Adobe-Identity-UCS
  Adobe-Identity-0 Japan1 GB1 CNS1 Korea1 KR Default None All Cyan Magenta Yellow Black`);

/** Glyphs of the Latin encodings that are called by a word. */
const glyphs = words(`
  acute ampersand asciicircum asciitilde asterisk backslash braceleft braceright bracketleft bracketright breve
  brokenbar bullet caron cedilla circumflex colon comma copyright currency dagger daggerdbl degree dieresis divide
  dollar dotaccent dotlessi eight ellipsis emdash endash equal exclam exclamdown five four fraction germandbls grave
  greater guillemotleft guillemotright guilsinglleft guilsinglright hungarumlaut hyphen less logicalnot macron minus
  multiply nine ogonek onehalf onequarter onesuperior ordfeminine ordmasculine paragraph parenleft parenright percent
  period periodcentered perthousand plus plusminus question questiondown quotedbl quotedblbase quotedblleft
  quotedblright quoteleft quoteright quotesinglbase quotesingle registered ring section semicolon seven six slash space
  sterling three threequarters threesuperior tilde trademark twosuperior underscore uni zero notdef florin lozenge
  infinity partialdiff summation product integral radical approxequal notequal lessequal greaterequal Euro eth Eth
  thorn Thorn`);

/** What the programs of fonts and character tables are written in. */
const programs = words(`
  FontInfo FontName FullName FamilyName Weight ItalicAngle isFixedPitch UnderlinePosition UnderlineThickness version
  Notice Copyright PaintType FontType FontMatrix UniqueID StrokeWidth Private CharStrings Subrs OtherSubrs BlueValues
  OtherBlues FamilyBlues BlueScale BlueFuzz BlueShift MinFeature StdHW StdVW StemSnapH StemSnapV LanguageGroup
  ForceBold password lenIV readonly noaccess executeonly currentdict currentfile definefont FontDirectory known
  systemdict internaldict findresource defineresource begincmap endcmap begincodespacerange endcodespacerange
  beginbfchar endbfchar beginbfrange endbfrange begincidrange endcidrange begincidchar endcidchar beginnotdefrange
  endnotdefrange usecmap usefont Registry Ordering Supplement CIDInit CMapType XUID UIDOffset StartData
  exch index setfont showpage truncate cvi cvr ifelse bitshift round ceiling floor sqrt atan`);

const own: ReadonlySet<string> = new Set([...keys, ...values, ...glyphs, ...programs]);

export const isOwnName = (text: string): boolean => own.has(text);

/** A content or a program without the format's own words. */
export const withoutOwnNames = (text: string): string =>
  text.replace(/[A-Za-z][A-Za-z0-9-]*/g, (word) => (own.has(word) ? " " : word));
