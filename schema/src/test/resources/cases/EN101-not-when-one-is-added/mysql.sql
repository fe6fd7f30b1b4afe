-- cairn 20261121093000__en101_not_when_one_is_added mysql sha256:d127c1f1ce6e48fdfdfe6effca4701292f6b158d5f76211abf66ec1600accceb
-- part 1 of 1, not transactional

alter table book modify column genre enum ('NOVEL','POETRY');
