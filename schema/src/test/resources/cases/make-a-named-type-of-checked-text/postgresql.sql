-- cairn 20261121093000__make_a_named_type_of_checked_text postgresql sha256:053843a479407b3c06798a9c21290ec6a1550208ba69f4ee190f363236275318
-- part 1 of 1, transactional

alter table a drop constraint ck_a_s;
create type Status as enum ('NEW', 'PAID');
alter table a alter column s set data type Status using s::Status;
