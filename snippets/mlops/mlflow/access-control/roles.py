"""Give a whole team its permissions with one role."""

from users import acting_as, create_users

if __name__ == "__main__":
    users = create_users()
    with acting_as("admin") as client:
        delays, salaries = map(client.create_experiment, ("delays", "salaries"))
        team = users.create_role("default", "analysts", "may read what others trained")
        users.add_role_permission(team.id, "experiment", "*", "READ")
        users.add_role_permission(team.id, "registered_model", "*", "READ")
        users.add_role_permission(team.id, "experiment", salaries, "DENY")
        users.assign_role("ben", team.id)
    with acting_as("ben") as client:
        print("ben sees", [found.name for found in client.search_experiments()])
    with acting_as("admin"):
        users.unassign_role("ben", team.id)
    with acting_as("ben") as client:
        print("ben sees", [found.name for found in client.search_experiments()])
