-- cairn 20261121093000__change_comments h2 sha256:93c1c53bece5a66beb242ae2feae3645000a2266cc66ff9da68619868c6c99bb
-- part 1 of 1, not transactional

comment on column t.x is '''x''';
comment on table t is 'it''s';
