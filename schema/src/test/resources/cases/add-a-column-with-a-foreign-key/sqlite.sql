-- cairn 20261121093000__add_a_column_with_a_foreign_key sqlite sha256:a19e950ad3e854cec84e1bbcf3dad510b9ca92960b425fe1bfa368915bdd6ba3
-- part 1 of 1, transactional

alter table child add column parent_id bigint constraint fk_child_parent references parent (id);
