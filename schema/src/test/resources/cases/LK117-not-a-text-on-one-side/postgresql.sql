-- cairn 20261121093000__lk117_not_a_text_on_one_side postgresql sha256:e38b59384809a42de2ec598d2159d4f31ce9388c606abccce83f99857f96ca4f
-- part 1 of 1, transactional

alter table book alter column title set data type varchar(200);
