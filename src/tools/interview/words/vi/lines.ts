/**
 * Vietnamese descriptions of fields, by the English description of the schema. A test checks that they are complete.
 */
export const lines: Readonly<Record<string, string>> = {
  'Official Vietnamese name; English name in use or ours.':
    'Tên chính thức tiếng Việt; tên tiếng Anh đang dùng, hoặc do chúng tôi đặt.',
  'Name of the portal, shown in the header and in every page title.':
    'Tên cổng, ở đầu mọi trang và trong tiêu đề trang.',
  'Full name of the place the portal is about.': 'Tên đầy đủ của nơi mà cổng nói tới.',
  'The year the theme belongs to.': 'Năm của chủ đề.',
  'The theme in the words of the text, without quotation marks; English is ours.':
    'Chủ đề, nguyên văn, không có ngoặc kép; tiếng Anh là của chúng tôi.',
  'Short forms people use, e.g. SKHĐT.': 'Chữ tắt người dân dùng, như SKHĐT.',
  'What kind of body it is.': 'Loại cơ quan.',
  'Known from procedures of today alone: it stands in no directory of earlier days.':
    'Chỉ biết qua thủ tục hiện nay: không đứng trong danh bạ của những ngày trước.',
  'When it was founded, if a source says so.': 'Thành lập khi nào, nếu có nguồn nói.',
  'The date.': 'Ngày.',
  'Ids of the sources that say so (file names in sources/).': 'Mã các nguồn nói điều ấy (tên tệp trong sources/).',
  'high: a source says it; medium: read from sources; low: weak or disputed.': 'Chắc tới đâu.',
  'A remark readers should see with this entry.': 'Lưu ý cho người đọc.',
  'Dates on which a source shows it at work, newest last: what today’s answer rests on.':
    'Những ngày có nguồn cho thấy cơ quan đang làm việc, mới nhất ở cuối.',
  'For a collective body: who belongs to it.': 'Chỉ với loại collective: gồm những ai.',
  'Id of the district it administered, if the portal has it.': 'Mã quận, huyện nó quản lý, nếu cổng có.',
  'Id of the member, if the portal has a page for it.': 'Mã thành viên, nếu cổng có trang.',
  'Name of the member, if it has no page.': 'Tên thành viên, nếu không có trang.',
  'text: a source says it is a member; reading: we read it so.': 'Căn cứ.',
  'For a collective body: how its membership was read.': 'Chỉ với loại collective: thành phần được đọc ra thế nào.',
  'Sourced statements of what it does.': 'Những việc nó làm, theo nguồn.',
  'What the body does, as its source says.': 'Cơ quan làm việc gì, theo lời nguồn.',
  'For which time the statement holds.': 'Điều ấy đúng vào thời điểm nào.',
  'The document it rests on.': 'Văn bản làm căn cứ.',
  'Field of work without a source; stands only under “not verified”.':
    'Lĩnh vực chưa có nguồn; chỉ hiện dưới mục “chưa xác minh”.',
  'Sourced contacts, each with its time.': 'Liên hệ có nguồn, kèm thời điểm.',
  'Which office of the body this is, if not its seat.': 'Bộ phận nào, nếu không phải trụ sở.',
  'Address as the source prints it.': 'Địa chỉ, như nguồn ghi.',
  'Telephone as the source prints it.': 'Điện thoại, như nguồn ghi.',
  'Web address.': 'Trang web.',
  'E-mail address.': 'Thư điện tử.',
  'For which time the contact was true.': 'Liên hệ ấy đúng vào thời điểm nào.',
  'Kind of document, as it calls itself.': 'Loại văn bản, như văn bản tự gọi.',
  'Number and symbol, e.g. 30/2020/NĐ-CP; null while unknown.': 'Số và ký hiệu, như 30/2020/NĐ-CP.',
  'Only when the number is less sure than the rest.': 'Chỉ khi số kém chắc chắn hơn phần còn lại.',
  'The body that issued it.': 'Cơ quan ban hành.',
  'Id of the issuer, if the portal has a page for it.': 'Mã cơ quan ban hành, nếu cổng có trang.',
  'Date of issue, as precisely as known; null while unknown.': 'Ngày ban hành, biết tới đâu ghi tới đó.',
  'Date from which it has effect.': 'Ngày có hiệu lực.',
  'When someone last looked whether it still holds; required of what says how things are today.':
    'Ngày gần nhất có người xem điều ấy còn đúng không; bắt buộc với điều nói hôm nay thế nào.',
  'When it was published, as the source itself says.': 'Đăng khi nào, như chính nguồn ghi.',
  'Who signed it: family, middle, given name.': 'Người ký: họ, chữ đệm, tên.',
  'What it is about (trích yếu), in its own words where known.': 'Trích yếu, nguyên văn nếu biết.',
  'What it has to do with earlier documents, where a source says so.':
    'Quan hệ với văn bản có trước, nếu có nguồn nói.',
  'based-on, implements, amends, replaces, asked-for-by or reorganises.':
    'Căn cứ, thi hành, sửa đổi, thay thế, làm theo yêu cầu hay tổ chức lại.',
  'Id of the earlier document or directive.': 'Mã văn bản có trước.',
  'Of which tasks it shows what became of them.': 'Văn bản này cho thấy những nhiệm vụ nào đã ra sao.',
  'issued, figures or held.': 'Văn bản được ban hành, số liệu, hay việc đã diễn ra.',
  'The tasks it answers; one fact may answer several.': 'Những nhiệm vụ ấy; một việc có thể ứng với nhiều nhiệm vụ.',
  'Why we read it as what became of them, and what it does not show.':
    'Vì sao chúng tôi đọc là kết quả của chúng, và điều gì chưa được chứng tỏ.',
  'Its end, if a source says so; being replaced is a relation of the document that replaces it.':
    'Hết hiệu lực, nếu có nguồn nói; bị thay thế thì ghi ở văn bản thay thế nó.',
  'Since when it has no effect.': 'Hết hiệu lực từ khi nào.',
  'Ids of the programmes it concerns: our reading.': 'Mã các chương trình liên quan: chúng tôi đọc ra.',
  'Our translations of the official name, shown as unofficial.':
    'Tên chính thức do chúng tôi dịch, ghi rõ là không chính thức.',
  'What people type who look for it, in everyday words of the official language: our reading.':
    'Người tìm thủ tục này gõ gì, bằng lời thường ngày: chúng tôi đọc ra.',
  'The same in everyday English, for readers of the English pages: our reading.':
    'Cũng vậy, bằng tiếng Anh thường ngày, cho người đọc trang tiếng Anh: chúng tôi đọc ra.',
  'Id of its field of work, if not the one that its source names.': 'Mã lĩnh vực, nếu không phải lĩnh vực nguồn ghi.',
  '3: many people need it; 1: rare or specialised. Our reading.':
    '3: nhiều người cần; 1: hiếm hoặc chuyên ngành. Chúng tôi đọc ra.',
  'Ids of the bodies that handle it now, where the readings of bodies do not hold for it.':
    'Mã các cơ quan giải quyết hiện nay, khi bảng đọc cơ quan (readings/) không đúng cho thủ tục này.',
  'What the national portal says of it; an import writes it whenever a reading has the code.':
    'Cổng Dịch vụ công quốc gia nói gì về thủ tục; lần nhập nào có mã này sẽ ghi lại phần này.',
  'The official name.': 'Tên chính thức.',
  'The ministry that publishes it, as the reading writes it.': 'Bộ công bố thủ tục, như bản đọc ghi.',
  'Its page on the national portal.': 'Địa chỉ trang thủ tục trên Cổng Dịch vụ công quốc gia.',
  'The decision that published it.': 'Quyết định công bố.',
  'At which tiers it is carried out.': 'Thực hiện ở cấp nào.',
  'The kind of procedure in the national catalogue.': 'Loại thủ tục trong danh mục quốc gia.',
  'Its field of work in the national catalogue.': 'Lĩnh vực trong danh mục quốc gia.',
  'Who may apply, in the words of the source.': 'Ai được nộp, theo lời nguồn.',
  'citizen, business or both: read from the applicants.': 'Dành cho ai: đọc ra từ đối tượng thực hiện.',
  'The body that decides, in the words of the source.': 'Cơ quan có thẩm quyền, theo lời nguồn.',
  'The body that carries it out, in the words of the source.': 'Cơ quan thực hiện, theo lời nguồn.',
  'Where files are received, in the words of the source.': 'Nơi tiếp nhận hồ sơ, theo lời nguồn.',
  'The steps, paragraph by paragraph.': 'Trình tự thực hiện, từng đoạn một.',
  'The lines of its table of ways to apply; a channel comes once for each case.':
    'Các dòng của bảng cách thức thực hiện; mỗi trường hợp một dòng.',
  'How long it takes.': 'Thời hạn giải quyết.',
  'How many; absent: the source gives words instead.': 'Bao nhiêu; bỏ trống: nguồn nói bằng lời.',
  'Of what; absent: the source does not say.': 'Đơn vị; bỏ trống: nguồn không nêu.',
  'The words of the source.': 'Nguyên văn của nguồn.',
  'What it costs, each in the words of the source, whole.': 'Phí, lệ phí, từng dòng nguyên văn của nguồn.',
  'The remark of the source on this way: the case it is for, or a fee of its own.':
    'Mô tả của nguồn: cho trường hợp nào, hoặc mức phí riêng.',
  'What to hand in, by case.': 'Thành phần hồ sơ, theo trường hợp.',
  'The case in which these papers are asked for, if the source gives it a heading.':
    'Trường hợp cần những giấy tờ này, nếu nguồn có tiêu đề.',
  'The papers, in the order of the source, which is often not the logical one.': 'Các giấy tờ, theo thứ tự của nguồn.',
  'The paper in the words of the source.': 'Giấy tờ, nguyên văn của nguồn.',
  'How many originals; 0: the source asks for no number.': 'Bao nhiêu bản chính; 0: nguồn không nêu số.',
  'How many copies; 0: the source asks for no number.': 'Bao nhiêu bản sao; 0: nguồn không nêu số.',
  'File name of the form that belongs to it; “?”: it is glued to the end of the text.':
    'Tên tệp mẫu đơn kèm theo; “?”: tên dính ở cuối lời.',
  'What must be met, paragraph by paragraph.': 'Yêu cầu, điều kiện, từng đoạn một.',
  'Symbols of the documents it rests on, as the source writes them.': 'Ký hiệu các văn bản làm căn cứ, như nguồn ghi.',
  'What one receives.': 'Kết quả thực hiện.',
  'Its code.': 'Mã của nó.',
  'The day of the reading.': 'Ngày đọc.',
  'The day someone who reads both languages confirmed our names, everyday words, field and events.':
    'Ngày có người đọc được cả hai thứ tiếng xác nhận tên, lời thường, lĩnh vực và sự kiện do chúng tôi đặt.',
  'A short name of ours, where the official one is too long for lists.':
    'Tên ngắn của chúng tôi, khi tên chính quá dài.',
  'Ids of the events in life or business it belongs to: our reading.':
    'Mã các sự kiện trong đời hay kinh doanh: chúng tôi đọc ra.',
  'Ids of the bodies that handled it in the theme’s year.': 'Mã các cơ quan giải quyết trong năm của chủ đề.',
  'Why agencies_then is empty: newer (than that year) or unknown.':
    'Vì sao agencies_then trống: newer (mới hơn năm ấy) hoặc unknown (chưa rõ).',
  'Services this one may be taken for: our reading; readers are told on the pages of both.':
    'Thủ tục dễ lẫn với thủ tục này: chúng tôi đọc ra; trang của cả hai đều nói.',
  'old-or-new: perhaps an older or newer version of the same procedure.':
    'old-or-new: có thể là bản cũ hay bản mới của cùng một thủ tục.',
  'Code of the other service.': 'Mã thủ tục kia.',
  'How sure it is which bodies handled and handle it.': 'Chắc tới đâu về cơ quan giải quyết khi ấy và nay.',
  'online, post or in-person.': 'Cách nộp.',
  'Id of the system it was offered on in the theme’s year.': 'Mã cổng cung cấp thủ tục trong năm của chủ đề.',
  'What the national portal showed in the theme’s year, where name and body surely match.':
    'Cổng quốc gia cho thấy gì trong năm của chủ đề, khi tên và cơ quan chắc chắn khớp.',
  'When it was seen.': 'Thấy khi nào.',
  'The body named there.': 'Cơ quan ghi ở đó.',
  'Whether an online way was shown.': 'Có cách nộp trực tuyến không.',
  'Full address of the page. Leave out when only part of it is known.': 'Địa chỉ đầy đủ của trang.',
  'How to find the source when there is no full address.': 'Tìm nguồn bằng cách nào khi không có địa chỉ đầy đủ.',
  'Who publishes it, as it calls itself.': 'Ai đăng, như nơi ấy tự gọi.',
  'Title of the page in its own language, if it was recorded.': 'Tên trang bằng ngôn ngữ của trang, nếu có ghi lại.',
  'Language of the source.': 'Ngôn ngữ của nguồn.',
  'law, press, portal, data or other.': 'Loại nguồn.',
  'The day it was read, at the latest.': 'Đọc muộn nhất ngày nào.',
  'Where publisher, title and date were read, if not on the page: a stored copy of it, or its address.':
    'Đọc nơi đăng, tên và ngày ở đâu, nếu không phải trên trang: một bản lưu của trang, hay địa chỉ của nó.',
  'copy or address: where the publisher was read.': 'Đọc nơi đăng ở đâu.',
  'copy or address: where the title was read.': 'Đọc tên ở đâu.',
  'copy or address: where the date was read.': 'Đọc ngày ở đâu.',
  'What was tried for a publisher, title or date that is not known. page: the page does not say; copy: nor does a stored copy; no-copy: no stored copy was found; notes: nor do the notes from when it was read.':
    'Đã tìm nơi đăng, tên, ngày chưa rõ thế nào. page: trang không ghi; copy: bản lưu cũng không; no-copy: không tìm được bản lưu; notes: ghi chép lúc đọc cũng không.',
  'page, copy, no-copy or notes: what was tried for the publisher.': 'Đã tìm nơi đăng thế nào.',
  'page, copy, no-copy or notes: what was tried for the title.': 'Đã tìm tên thế nào.',
  'page, copy, no-copy or notes: what was tried for the date.': 'Đã tìm ngày thế nào.',
  'Id of the stored text (a file name in texts/), if the portal keeps one.':
    'Mã văn bản lưu trong texts/, nếu cổng có giữ.',
  'What the session is called.': 'Tên phiên.',
  'dialogue, meeting, roundtable, consultation or online-qa.': 'Hình thức.',
  'Who holds it, where a source says so.': 'Ai tổ chức, nếu có nguồn nói.',
  'Id of the body, if the portal has a page for it.': 'Mã cơ quan, nếu cổng có trang.',
  'Name of the host, if it has no page.': 'Tên bên tổ chức, nếu không có trang.',
  'Who chairs it, with office, as the source says.': 'Ai chủ trì, kèm chức vụ, theo lời nguồn.',
  'Who takes part, as the source says.': 'Ai dự, theo lời nguồn.',
  'Whom it is for, where a source says so.': 'Dành cho ai, nếu có nguồn nói.',
  'Ids of its fields of work, only where a source names them.': 'Mã lĩnh vực, chỉ khi nguồn nêu.',
  'The quarter whose dialogue it is, such as "2021-Q4", where a source says so.':
    'Phiên của quý nào, như quý 4/2021, nếu có nguồn nói.',
  'Languages spoken, such as vi, en, ja.': 'Ngôn ngữ dùng trong phiên, như vi, en, ja.',
  'in-person, online or hybrid.': 'Cách họp.',
  'Where it is, as the source says.': 'Ở đâu, theo lời nguồn.',
  'How to register, as the source says.': 'Đăng ký thế nào, theo lời nguồn.',
  'What it is about, as the source says.': 'Nội dung, theo lời nguồn.',
  'Where to register, and what was published of it.': 'Nơi đăng ký và những gì đã công bố.',
  'notice, registration, questions, answers, minutes or report.': 'Loại liên kết.',
  'Its address.': 'Địa chỉ.',
  'Tasks it may answer to: our reading.': 'Nhiệm vụ phiên có thể đáp lại: chúng tôi đọc ra.',
  'Id of the directive.': 'Mã văn bản giao nhiệm vụ.',
  'Number of the task, such as nv-10.': 'Số nhiệm vụ, như nv-10.',
  'Why we read it so; shown as our reading.': 'Vì sao chúng tôi đọc như vậy.',
  'UID under which an earlier calendar gave it out, so that subscribers keep one entry.':
    'UID mà một lịch trước đây đã dùng, để người theo dõi chỉ có một mục.',
  'Its life, oldest first; add to it, never rewrite it.': 'Đời của phiên, cũ trước mới sau.',
  'expected, announced, rescheduled, cancelled, held or outcome.': 'Trạng thái.',
  'When the source says so; the day of the session itself where a report of it bears no date.':
    'Nguồn nói điều ấy ngày nào; bài tường thuật không ghi ngày thì lấy ngày của phiên.',
  'When the session is or was: "2021-03-19T08:30+07:00", "2021-03-19", "2021-03" or "2021-Q1".':
    'Phiên bắt đầu khi nào, như 8h30 19/3/2021, 19/3/2021, 3/2021 hoặc quý 1/2021.',
  'When it ends, as precisely as its start; for several days, the last one.':
    'Kết thúc khi nào, ghi kỹ như lúc bắt đầu; nhiều ngày thì ngày cuối.',
};
