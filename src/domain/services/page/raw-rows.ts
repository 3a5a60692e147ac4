/** The cells that begin a row of the source’s table of ways, where another cell ends at once before them. */
const ROW = /(?<=\S)(?=(?:Trực tuyến|Dịch vụ bưu chính|Trực tiếp)(?:\d|Miễn phí|\p{Lu}|-|$))/u;

/** The table of ways as the source has it, cells run together, in the rows it surely has; together they are the text. */
export const rawRows = (text: string): string[] => text.split(ROW);
