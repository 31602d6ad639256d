import { remember } from '../../text/remember.ts';

/** What an inserted note holds until somebody decides. */
export const PLACEHOLDER = '〔待定〕';

/** True for a name that only holds the place of one: 〔待定〕, XX局, ××单位. */
export const isPlaceholder: (name: string) => boolean = remember((name) =>
  /^[〔【[（(]?(?:待定|待补|待确定|待明确|暂无|空)[〕】\]）)]?$|^[〔【[]?[xX×✕＊*]{2,}/.test(name),
);
