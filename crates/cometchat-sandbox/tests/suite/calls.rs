//! Calls that a test puts in, and what of them counts.

use cometchat_sandbox::{
    CallDetails, CallParticipant, RecordingDetails, Sandbox, TranscriptionDetails,
};
use serde_json::json;

use crate::messages::text;
use crate::tester::{START, Tester};

/// A call that was taken and recorded, and one that was not.
async fn app() -> Tester {
    let taken = CallDetails::new("v1.us.sandbox.1", "ann", "ben")
        .at(START - 200, START - 190, START - 100)
        .participant(CallParticipant::joined("ann", START - 190, START - 100))
        .participant(CallParticipant::joined("ben", START - 190, START - 100))
        .recording(RecordingDetails::new(
            "r1",
            "https://example.com/r1.mp4",
            START - 190,
            START - 130,
        ))
        .transcription(TranscriptionDetails::new(
            "t1",
            "https://example.com/t1.json",
            START - 90,
        ));
    let tester = Tester::with(Sandbox::builder().call(taken)).await;
    tester.people(&["ann", "ben", "eve"]).await;
    let missed = json!({ "sessionId": "v1.us.sandbox.2", "initiator": "eve", "receiver": "team", "receiverType": "group", "type": "video", "status": "unanswered", "initiatedAt": START - 50, "participants": [{ "uid": "ben" }] });
    assert_eq!(tester.control("/calls", &missed).await.status, 200);
    tester
}

#[tokio::test]
async fn calls_are_listed_newest_first_with_filters() {
    let tester = app().await;
    let all = tester.get("/calls").await;
    assert_eq!(
        all.column("sessionId"),
        ["v1.us.sandbox.2", "v1.us.sandbox.1"]
    );
    assert_eq!(
        all.body["meta"],
        json!({ "pagination": { "total": 2, "count": 2, "total_pages": 1, "current_page": 1 } })
    );
    let call = &all.data()[1];
    assert_eq!(
        (
            &call["totalAudioMinutes"],
            &call["totalDuration"],
            &call["totalParticipants"]
        ),
        (&json!(3.0), &json!("00:01:30"), &json!(2))
    );
    assert_eq!(call["participants"][0]["totalDuration"], json!(1.5));
    assert_eq!(
        all.data()[0]["participants"][0],
        json!({ "uid": "ben", "totalAudioMinutes": 0.0, "totalVideoMinutes": 0.0, "totalDuration": 0.0, "isJoined": false, "state": "unanswered" })
    );
    for (query, found) in [
        ("type=audio", "1"),
        ("type=video", "2"),
        ("status=ended", "1"),
        ("receiverType=group", "2"),
        ("hasRecording=true", "1"),
        ("hasTranscription=false", "2"),
        ("participantsCount=2", "1"),
        ("participantsCount=0", "2"),
        ("uid=eve", "2"),
        ("uid=ann", "1"),
        (
            &format!("startedAt={}&endedAt={}", START - 190, START - 100),
            "1",
        ),
    ] {
        let rows = tester.column(&format!("/calls?{query}"), "sessionId").await;
        assert_eq!(rows, [format!("v1.us.sandbox.{found}")], "{query}");
    }
    let later = format!("/calls?startedAt={}", START - 189);
    assert!(tester.column(&later, "sessionId").await.is_empty());
    assert_eq!(tester.get("/calls?type=hologram").await.status, 400);
    let own = tester.get_as("ann", "/calls").await;
    assert_eq!(own.column("sessionId"), ["v1.us.sandbox.1"]);
}

#[tokio::test]
async fn one_call_has_its_transcriptions_and_is_the_business_of_those_who_were_there() {
    let tester = app().await;
    let path = "/calls/v1.us.sandbox.1";
    let call = tester.get_as("ben", path).await;
    assert_eq!(
        call.data()["transcriptions"][0]["transcriptDate"],
        "2025-10-09T08:51:50Z"
    );
    assert_eq!(
        (
            &call.data()["metaData"],
            &call.data()["recordings"][0]["duration"]
        ),
        (&json!([]), &json!(60.0))
    );
    let list = tester
        .get(&format!("{path}/transcriptions?perPage=1"))
        .await;
    assert_eq!(list.column("tid"), ["t1"]);
    assert_eq!(list.body["meta"]["pagination"]["per_page"], 1);
    let refused = tester.get_as("eve", path).await;
    assert_eq!(
        (refused.status, &refused.body["error"]["code"]),
        (403, &json!("ERR_CALL_NOT_A_PART"))
    );
    let unknown = tester.get("/calls/v1.us.sandbox.9/transcriptions").await;
    assert_eq!(
        (unknown.status, &unknown.body["error"]["code"]),
        (404, &json!("ERR_CALL_SESSION_NOT_FOUND"))
    );
    let wrong = tester
        .control(
            "/calls",
            &json!({ "sessionId": "x", "initiator": "a", "receiver": "b", "type": "hologram" }),
        )
        .await;
    assert_eq!(wrong.status, 400);
}

#[tokio::test]
async fn metrics_count_what_happened() {
    let tester = app().await;
    let (from, to) = ((START - 3600) * 1000, (START + 3600) * 1000);
    let path = format!("/stats?fromDate={from}&toDate={to}");
    let before = tester.get(&path).await;
    assert_eq!(
        before.data()["metrics"],
        json!({ "audio_minutes": 3, "video_minutes": 0, "recorded_minutes": 1, "active_users": 0, "concurrent_users": 0 })
    );
    text(&tester, "ann", "ben", "hi").await;
    text(&tester, "ann", "ben", "ho").await;
    tester
        .post_as("ben", "/users/ann/conversation/read", &json!({}))
        .await
        .data();
    tester
        .post_as("ben", "/users/ann/conversation/delivered", &json!({}))
        .await;
    let after = tester.get(&path).await;
    assert_eq!(after.data()["metrics"]["active_users"], 2);
    assert_eq!(
        after.data()["time_range"],
        json!({ "fromDate": from, "toDate": to })
    );
    // Five minutes are told of when they are over.
    let sent = |points: &serde_json::Value| {
        let points = points["dataPoints"].as_array().unwrap();
        assert_eq!(points.len(), 12);
        points
            .iter()
            .map(|point| point["messagesSent"].as_u64().unwrap())
            .sum::<u64>()
    };
    assert_eq!(sent(tester.get("/stats/messages").await.data()), 0);
    tester.sandbox.advance(std::time::Duration::from_secs(300));
    let hour = tester.get("/stats/messages").await;
    assert_eq!(sent(hour.data()), 2);
    let last = &hour.data()["dataPoints"][11];
    assert_eq!(
        (&last["messagesSent"], &last["readReceipts"]),
        (&json!(2), &json!(1))
    );
    assert_eq!(hour.data()["appId"], "sandbox");
    for query in [
        "fromDate=1",
        "toDate=1",
        "fromDate=2&toDate=2",
        "fromDate=a&toDate=2",
        &format!("fromDate={}&toDate={to}", to - 91 * 86_400_000),
    ] {
        assert_eq!(
            tester.get(&format!("/stats?{query}")).await.status,
            400,
            "{query}"
        );
    }
}
