use serde::Deserialize;

#[derive(Deserialize)]
struct Envelope<T> {
    data: T,
}

#[derive(Deserialize)]
struct Reason {
    id: String,
    name: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    rustls::crypto::ring::default_provider()
        .install_default()
        .map_err(|_| "a provider is installed already")?;
    let base_url = std::env::var("COMETCHAT_BASE_URL")?;
    let key = std::env::var("COMETCHAT_API_KEY")?;
    let answer = reqwest::Client::new()
        .get(format!("{base_url}/moderation/reasons"))
        .header("apikey", key)
        .send()
        .await?
        .error_for_status()?;
    let reasons: Envelope<Vec<Reason>> = answer.json().await?;
    for reason in reasons.data {
        println!("{}: {}", reason.id, reason.name.unwrap_or_default());
    }
    Ok(())
}
