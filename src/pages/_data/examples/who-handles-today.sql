-- Which body handles each task today: one join. A task without a body: see what became of its assignee.
-- In a folder with these three CSV files: sqlite3 < who-handles-today.sql
.import --csv tasks.csv tasks
.import --csv tasks-assignees.csv tasks_assignees
.import --csv agencies-today-bodies.csv bodies
.mode tabs
select tasks.id, bodies.agency, bodies."name.vi"
from tasks
join tasks_assignees as assignees on assignees.entry_id = tasks.id
left join bodies on bodies.entry_id = assignees.value
order by tasks.rowid, assignees.rowid, bodies.rowid;
