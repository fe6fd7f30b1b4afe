-- cairn 20261121093000__lk117_a_text_crosses_255_bytes postgresql sha256:13ec078443c5f7f9a30257c29a921397abfd540e7e7d792b527a5b2dda8587c1
-- part 1 of 1, transactional

alter table book alter column title set data type varchar(100);
