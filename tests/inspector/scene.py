"""A team at work: enough of everything for each view to have something to show."""


def people(sandbox):
    for uid, name in [("alice", "Alice Winter"), ("bob", "Bob Keller"), ("carol", "Carol Stone"), ("dave", "Dave Rivera")]:
        sandbox.data("POST", "/users", {"uid": uid, "name": name})
    sandbox.data("POST", "/groups", {"guid": "release", "name": "Release 4.2", "type": "public", "owner": "alice"})
    members = {"admins": ["alice"], "moderators": ["bob"], "participants": ["carol", "dave"]}
    sandbox.data("POST", "/groups/release/members", members)


def chat(sandbox):
    """Texts, a thread, reactions, a pin, receipts and unread messages."""
    sandbox.text("bob", "alice", "Morning! Did the build go through?")
    sandbox.text("alice", "bob", "It did. All green, twice.")
    asked = sandbox.text("bob", "alice", "Great. Shall we ship 4.2 before lunch?")
    sandbox.text("alice", "bob", "Give me ten minutes, I want to look at the migration once more.")
    reply = {"receiver": "bob", "receiverType": "user", "data": {"text": "The migration takes 40 seconds on staging."}}
    sandbox.data("POST", f"/messages/{asked}/thread", reply, "alice")
    reply = {"receiver": "alice", "receiverType": "user", "data": {"text": "That is fine, we have a window of five minutes."}}
    sandbox.data("POST", f"/messages/{asked}/thread", reply, "bob")
    sandbox.data("POST", f"/messages/{asked}/reactions/👍", None, "alice")
    sandbox.data("POST", f"/messages/{asked}/reactions/🚀", None, "alice")
    sandbox.data("POST", f"/messages/{asked}/pin", None, "alice")
    sandbox.data("POST", "/users/alice/conversation/read", {}, "bob")
    sandbox.text("bob", "alice", "Take your time. I will prepare the announcement meanwhile:\n\n– what is new\n– how to upgrade\n– whom to ask")
    for sender, text in [("alice", "The release branch is cut."), ("carol", "Docs are ready for review."), ("dave", "On it."), ("carol", "Thank you!")]:
        sandbox.text(sender, "release", text, "group")
    sandbox.data("POST", "/groups/release/conversation/read", {}, "dave")
    sandbox.text("carol", "alice", "Could you look at the upgrade guide when you have a moment?")
    return asked


def moderation(sandbox):
    """A rule made by the API, messages that rules withhold, and one that a user reports."""
    condition = {"entity": "message", "operand": "text", "operator": "contains", "category": "word", "value": ["my password is"]}
    rule = {"id": "leaks", "name": "No passwords in chats", "enabled": True, "action": ["blockMessage"], "conditions": [condition]}
    sandbox.data("POST", "/moderation/rules", rule)
    for text in ["How may I help?", "you idiot", "My password is hunter2", "See you at noon"]:
        body = {"sender": "carol", "receiver": "dave", "receiverType": "user", "data": {"text": text}}
        sandbox.data("POST", "/moderation/messages", body)
    flagged = sandbox.text("dave", "carol", "Buy followers cheap, only today")
    sandbox.api("POST", f"/messages/{flagged}/flagged", {"reasonId": "spam"}, "carol")


def refusals(sandbox):
    """Requests that something decided about."""
    sandbox.api("GET", "/users?perPage=2")
    sandbox.api("GET", "/users/nobody")
    sandbox.api("POST", "/users", {"uid": "eve"})
    sandbox.api("DELETE", "/groups/release", None, "carol")
    sandbox.send("GET", sandbox.base + "/users", None, {"apikey": "wrong"})
    sandbox.control("POST", "/faults", {"kind": "error", "status": 503, "operation": "list-groups", "times": 1})
    sandbox.api("GET", "/groups")
    sandbox.api("GET", "/nothing/here")


def all_of_it(sandbox):
    people(sandbox)
    chat(sandbox)
    moderation(sandbox)
    refusals(sandbox)
