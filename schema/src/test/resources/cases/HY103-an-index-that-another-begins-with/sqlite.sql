-- cairn 20261121093000__hy103_an_index_that_another_begins_with sqlite sha256:fcdc5cee9e88f716fe0222f76d85cee6dce4364c8cb9806a54b24f3d95477d46
-- part 1 of 1, transactional

-- HY103 info: index ix_author_name of author holds nothing that index ix_author_name_born does not hold: it only costs writes.
-- Remedy: remove it from the table's indexes.
create index ix_author_name on author (name);
