-- The sample supply chain that is loaded, and who loaded it. Its lists are found by their bytes.
create table sample (
  name varchar(60) primary key,
  account varchar(36) not null,
  role varchar(200) not null,
  loaded_at varchar(40) not null
);
