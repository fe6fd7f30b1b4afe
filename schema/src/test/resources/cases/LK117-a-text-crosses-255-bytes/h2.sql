-- cairn 20261121093000__lk117_a_text_crosses_255_bytes h2 sha256:6d2b94b3523263cf8a41b7d21259d19f96251a73a9008c202d369301e14d3b58
-- part 1 of 1, not transactional

alter table book alter column title set data type varchar(100);
