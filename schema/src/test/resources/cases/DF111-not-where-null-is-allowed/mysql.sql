-- cairn 20261121093000__df111_not_where_null_is_allowed mysql sha256:1044265545c76ee0ced6389d14a712562d16cc50b51677c1fda4f5ca56bc12a6
-- part 1 of 1, not transactional

alter table book add column pages integer;
