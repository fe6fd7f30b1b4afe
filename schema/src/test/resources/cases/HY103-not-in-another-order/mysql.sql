-- cairn 20261121093000__hy103_not_in_another_order mysql sha256:377bf351d63ef9e126b9c607464d69c3042e438fbd6310a0129bd41f52958764
-- part 1 of 1, not transactional

create index ix_author_born on author (born);
