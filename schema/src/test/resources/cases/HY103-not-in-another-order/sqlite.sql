-- cairn 20261121093000__hy103_not_in_another_order sqlite sha256:c9b76d98f2f489bd4fcbd4ce9c9a6c84006f193f0d4ba33bb8148a76707c13e4
-- part 1 of 1, transactional

create index ix_author_born on author (born);
