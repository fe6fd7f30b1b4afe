-- cairn 20261121093000__lk117_not_a_text_on_one_side h2 sha256:ffa4171f3d037509f6866fb48f14812c976bd368fad7ce2d4d304fe26ad9dafd
-- part 1 of 1, not transactional

alter table book alter column title set data type varchar(200);
