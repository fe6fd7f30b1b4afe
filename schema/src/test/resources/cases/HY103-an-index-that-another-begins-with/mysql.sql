-- cairn 20261121093000__hy103_an_index_that_another_begins_with mysql sha256:9639b96b01256038d290e6daab058970b543c7e0ac30c1ab3c1196299c107fa6
-- part 1 of 1, not transactional

-- HY103 info: index ix_author_name of author holds nothing that index ix_author_name_born does not hold: it only costs writes.
-- Remedy: remove it from the table's indexes.
create index ix_author_name on author (name);
