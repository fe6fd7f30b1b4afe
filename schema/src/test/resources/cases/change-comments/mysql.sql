-- cairn 20261121093000__change_comments mysql sha256:1436072c88ef58e0b554f4a9350a0ed8f00e2372c750c86c3d28a90bac3aa1ed
-- part 1 of 1, not transactional

alter table t modify column x integer comment '''x''';
alter table t comment = 'it''s';
