-- cairn 20261121093000__en107_not_when_one_is_added h2 sha256:21d401d4f469201ebb9c7f9c40c45b284a3239c7ece7bd38bbd027a8843bfa15
-- part 1 of 1, not transactional

alter table book alter column genre set data type enum ('NOVEL', 'POETRY');
